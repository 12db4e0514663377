"""The program's sign in all sizes and forms that desktops want, from one drawing: ``python -m tools.icons``."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"
NAME = "wcsync-desktop"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(size: int) -> bytes:
    """The drawing as PNG, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(FOLDER / f"{NAME}.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def ico() -> bytes:
    """For Windows: a directory of PNGs; 256 is written as 0."""
    pictures = [(size, png(size)) for size in _ICO]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(data for _, data in pictures)


def icns() -> bytes:
    """For macOS: chunks with a name, a length and a PNG."""
    chunks = b"".join(
        name + struct.pack(">I", 8 + len(data)) + data for name, size in _ICNS.items() for data in [png(size)]
    )
    return b"icns" + struct.pack(">I", 8 + len(chunks)) + chunks


def main() -> None:
    """Write all of them."""
    QGuiApplication(sys.argv[:1])
    for size in SIZES:
        (FOLDER / f"{NAME}-{size}.png").write_bytes(png(size))
    (FOLDER / f"{NAME}.ico").write_bytes(ico())
    (FOLDER / f"{NAME}.icns").write_bytes(icns())


if __name__ == "__main__":
    main()
