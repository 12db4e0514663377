<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About WC Sync Desktop</source>
        <translation>Über WC Sync Desktop</translation>
    </message>
    <message>
        <source>Keeps WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book.</source>
        <translation>Gleicht WooCommerce-Shops mit Megaventory, Vtiger CRM, untereinander und mit einem Lagerbuch ab.</translation>
    </message>
    <message>
        <source>Licence: MIT. It brings along the work of many others; each under the licence shown here.</source>
        <translation>Lizenz: MIT. Das Programm enthält die Arbeit vieler anderer, jeweils unter der hier gezeigten Lizenz.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A backup is made every week, and before anything replaces what the program knows. It holds everything but the keys, which stay in the keyring.</source>
        <translation>Eine Sicherung entsteht jede Woche, und bevor etwas ersetzt, was das Programm weiß. Sie enthält alles außer den Schlüsseln; diese bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>Sicherung &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>Aus &amp;Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Reset &amp;local data…</source>
        <translation>&amp;Lokale Daten zurücksetzen…</translation>
    </message>
    <message>
        <source>Forget what this computer knows; shops stay as they are.</source>
        <translation>Vergessen, was dieser Computer weiß; die Shops bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ beschädigt</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, it takes a moment.</source>
        <translation>Es gibt noch keine Sicherung. Erstellen Sie eine, es dauert nur einen Moment.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Making the backup and looking through it…</source>
        <translation>Die Sicherung wird erstellt und geprüft…</translation>
    </message>
    <message>
        <source>✓ Made and verified: {file}, {size}</source>
        <translation>✓ Erstellt und geprüft: {file}, {size}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is back. Look at the connections: where keys are missing, enter them again.</source>
        <translation>Die Sicherung ist wiederhergestellt. Sehen Sie die Verbindungen durch: Wo Schlüssel fehlen, geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The local data was reset. A backup of it is in the list: Menu → Backups.</source>
        <translation>Die lokalen Daten wurden zurückgesetzt. Eine Sicherung davon steht in der Liste: Menü → Sicherungen.</translation>
    </message>
    <message>
        <source>The local data was reset, but the keyring did not forget all keys: {why}</source>
        <translation>Die lokalen Daten wurden zurückgesetzt, aber der Schlüsselbund hat nicht alle Schlüssel vergessen: {why}</translation>
    </message>
</context>
<context>
    <name>BranchPage</name>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>“{name}” has no categories yet.</source>
        <translation>„{name}“ hat noch keine Kategorien.</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>nach dem Namen</translation>
    </message>
    <message>
        <source>like the one above: {name}</source>
        <translation>wie die darüber: {name}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Set…</source>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Shows first which quantities would be set</source>
        <translation>Zeigt zuerst, welche Mengen gesetzt würden</translation>
    </message>
    <message>
        <source>Where starting quantities come from</source>
        <translation>Woher die Anfangsbestände kommen</translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation>Aus dem Shop</translation>
    </message>
    <message>
        <source>From Megaventory</source>
        <translation>Aus Megaventory</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>SKU &amp;doctor…</source>
        <translation>SKU-&amp;Doktor…</translation>
    </message>
    <message>
        <source>Products without SKU, with the same SKU, or in the trash</source>
        <translation>Produkte ohne SKU, mit gleicher SKU oder im Papierkorb</translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation>Vorschau für alles</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Alles importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Finishes the records in hand; what is done stays done</source>
        <translation>Angefangene Datensätze werden noch fertig; was erledigt ist, bleibt erledigt</translation>
    </message>
    <message>
        <source>All of: {names}</source>
        <translation>Alles zusammen: {names}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Ersteinrichtung</translation>
    </message>
    <message>
        <source>Finishing the records in hand…</source>
        <translation>Angefangene Datensätze werden noch fertig…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Paused; </source>
        <translation>Angehalten; </translation>
    </message>
    <message>
        <source>{speed} records per second, {remaining} left</source>
        <translation>{speed} Datensätze pro Sekunde, noch {remaining}</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Noch nicht gesetzt</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Noch nicht importiert</translation>
    </message>
    <message>
        <source> (percentage only)</source>
        <translation> (nur Prozente)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the result of {kind}</source>
        <translation>Ergebnis anzeigen: {kind}</translation>
    </message>
    <message>
        <source>Preview {kind}</source>
        <translation>Vorschau: {kind}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {kind}</source>
        <translation>{kind} importieren</translation>
    </message>
    <message>
        <source>Not imported yet: {kinds}. Until then they are not kept in step.</source>
        <translation>Noch nicht importiert: {kinds}. Bis dahin werden sie nicht abgeglichen.</translation>
    </message>
    <message>
        <source>to create</source>
        <translation>anzulegen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>to update</source>
        <translation>zu aktualisieren</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>already right</source>
        <translation>schon richtig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>brauchen Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories: {shop} and {other}</source>
        <translation>Kategorien: {shop} und {other}</translation>
    </message>
    <message>
        <source>Reading the categories of both…</source>
        <translation>Die Kategorien beider werden gelesen…</translation>
    </message>
    <message>
        <source>Single products</source>
        <translation>Einzelne Produkte</translation>
    </message>
    <message>
        <source>A product is put into the category of the same name, unless you choose another one here. It counts for products that are added or edited from now on, and for all at the next import. In “{shop}” it counts for products that are added to it.</source>
        <translation>Ein Produkt kommt in die gleichnamige Kategorie, wenn Sie hier keine andere wählen. Das gilt für Produkte, die ab jetzt hinzugefügt oder bearbeitet werden, und beim nächsten Import für alle. In „{shop}“ gilt es für Produkte, die dort hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Categories are saved.</source>
        <translation>Die Kategorien sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Edit “{name}”</source>
        <translation>„{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>WooCommerce-Shop</translation>
    </message>
    <message>
        <source>The shop whose products, clients and orders you keep.</source>
        <translation>Der Shop, dessen Produkte, Kunden und Bestellungen Sie pflegen.</translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation>Megaventory-Konto</translation>
    </message>
    <message>
        <source>The inventory system that shops are kept in step with.</source>
        <translation>Die Warenwirtschaft, mit der Shops abgeglichen werden.</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>The customer system: contacts, products, sales orders and taxes. Own server or Vtiger Cloud.</source>
        <translation>Das Kundensystem: Kontakte, Produkte, Aufträge und Steuern. Eigener Server oder Vtiger Cloud.</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Mit Übungsdaten ausprobieren</translation>
    </message>
    <message>
        <source>A practice shop, a practice Megaventory and a practice Vtiger on this computer, until the program ends.</source>
        <translation>Ein Übungsshop, ein Übungs-Megaventory und ein Übungs-Vtiger auf diesem Computer, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>&amp;Open the key page of this shop</source>
        <translation>Schlüsselseite dieses Shops ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the browser. Add a key with Read/Write permission there and paste it here.</source>
        <translation>Öffnet den Browser. Legen Sie dort einen Schlüssel mit der Berechtigung Read/Write (Lesen/Schreiben) an und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>only for a private authority</source>
        <translation>nur bei eigener Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Zertif&amp;ikatsdatei</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>It begins with two, and goes down by itself when the server answers late. Fewer spare a small host.</source>
        <translation>Beginnt mit zwei und geht von selbst herunter, wenn der Server langsam antwortet. Weniger schont einen kleinen Server.</translation>
    </message>
    <message>
        <source>for example billing_vat; empty if your shop has none</source>
        <translation>zum Beispiel billing_vat; leer, wenn Ihr Shop keins hat</translation>
    </message>
    <message>
        <source>Requests at once, at &amp;most</source>
        <translation>Anfragen zugleich, &amp;höchstens</translation>
    </message>
    <message>
        <source>Field with the client&apos;s &amp;tax number</source>
        <translation>Feld mit der St&amp;euernummer des Kunden</translation>
    </message>
    <message>
        <source>Share &amp;with</source>
        <translation>Tei&amp;len mit</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <source>What do you want to connect?</source>
        <translation>Was möchten Sie verbinden?</translation>
    </message>
    <message>
        <source>Where is it, and which keys open it?</source>
        <translation>Wo ist es, und welche Schlüssel öffnen es?</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>What shall they share?</source>
        <translation>Was sollen beide teilen?</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Share like this</source>
        <translation>&amp;So teilen</translation>
    </message>
    <message>
        <source>Go to &amp;Initialization</source>
        <translation>Zur &amp;Ersteinrichtung</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>Consumer-&amp;Key</translation>
    </message>
    <message>
        <source>Consumer &amp;secret</source>
        <translation>Consumer-&amp;Secret</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Schlü&amp;ssel</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Zugriffs&amp;schlüssel</translation>
    </message>
    <message>
        <source>Main shop</source>
        <translation>Hauptshop</translation>
    </message>
    <message>
        <source>Megaventory</source>
        <translation>Megaventory</translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation>Vtiger</translation>
    </message>
    <message>
        <source>Make a key with Read/Write permission in the shop: WooCommerce → Settings → Advanced → REST API.</source>
        <translation>Legen Sie im Shop einen Schlüssel mit der Berechtigung Read/Write (Lesen/Schreiben) an: WooCommerce → Settings → Advanced → REST API.</translation>
    </message>
    <message>
        <source>Use the key of an administrator: in Megaventory, your profile → API key. It ends with @m and a number.</source>
        <translation>Nehmen Sie den Schlüssel eines Administrators: in Megaventory im eigenen Profil → API key. Er endet mit @m und einer Zahl.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator: in Vtiger, My Preferences, at the bottom of the page. It is not the password.</source>
        <translation>Nehmen Sie den Zugriffsschlüssel eines Administrators: in Vtiger unter My Preferences, ganz unten auf der Seite. Es ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>missing: enter it again</source>
        <translation>fehlt: bitte neu eingeben</translation>
    </message>
    <message>
        <source>unchanged, kept in the keyring</source>
        <translation>unverändert, im Schlüsselbund</translation>
    </message>
    <message>
        <source>Enter the address of the shop first.</source>
        <translation>Geben Sie zuerst die Adresse des Shops ein.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>It does not work yet, and nothing was kept. Mend what is marked ✕, then test again.</source>
        <translation>Es funktioniert noch nicht, und nichts wurde gespeichert. Beheben Sie, was mit ✕ markiert ist, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Go on with what was known until {when}, when “{name}” was removed</source>
        <translation>Mit dem weitermachen, was bis {when} bekannt war, als „{name}“ entfernt wurde</translation>
    </message>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation>Schließen, ohne Ihre Eingaben zu behalten?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Add another &amp;system…</source>
        <translation>Weiteres S&amp;ystem hinzufügen…</translation>
    </message>
    <message>
        <source>Add your &amp;shop…</source>
        <translation>Eigenen Shop hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>“{name}” is connected. Add the system next that it shall be kept in step with.</source>
        <translation>„{name}“ ist verbunden. Fügen Sie als Nächstes das System hinzu, mit dem abgeglichen werden soll.</translation>
    </message>
    <message>
        <source>“{name}” is connected. Add your shop next.</source>
        <translation>„{name}“ ist verbunden. Fügen Sie als Nächstes Ihren Shop hinzu.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Go on with the tab Initialization: look at the preview, then import. Until then nothing is synchronised by itself.</source>
        <translation>Es wurde noch nichts gesendet. Weiter geht es auf dem Reiter Ersteinrichtung: Sehen Sie sich die Vorschau an, dann importieren Sie. Bis dahin wird nichts von selbst abgeglichen.</translation>
    </message>
</context>
<context>
    <name>ConnectionsTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>How often it is looked at, which orders go, where stock lies</source>
        <translation>Wie oft nachgesehen wird, welche Bestellungen gehen, wo der Bestand liegt</translation>
    </message>
    <message>
        <source>&amp;Orders between shops…</source>
        <translation>Bestellungen &amp;zwischen Shops…</translation>
    </message>
    <message>
        <source>Which shops get the main store&apos;s orders, and which send it theirs</source>
        <translation>Welche Shops die Bestellungen des Hauptshops bekommen und welche ihm ihre senden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Wer was entscheidet</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Other system</source>
        <translation>Anderes System</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Share like this</source>
        <translation>So teilen</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>E&amp;rweitert…</translation>
    </message>
    <message>
        <source>Choose field by field who decides</source>
        <translation>Feld für Feld wählen, wer entscheidet</translation>
    </message>
    <message>
        <source>&amp;Modules…</source>
        <translation>&amp;Module…</translation>
    </message>
    <message>
        <source>Choose module by module which way it goes, and what happens where both change one thing</source>
        <translation>Modul für Modul wählen, in welche Richtung es geht und was gilt, wenn beide dasselbe ändern</translation>
    </message>
    <message>
        <source>What goes &amp;where…</source>
        <translation>&amp;Was wohin geht…</translation>
    </message>
    <message>
        <source>Which field goes into which, and fields of your own</source>
        <translation>Welches Feld in welches geht, und eigene Felder</translation>
    </message>
    <message>
        <source>Ca&amp;tegories…</source>
        <translation>&amp;Kategorien…</translation>
    </message>
    <message>
        <source>Into which category of the shop a product goes that you add to it</source>
        <translation>In welche Kategorie des Shops ein Produkt kommt, das Sie dort hinzufügen</translation>
    </message>
    <message>
        <source>As soon as a shop and another system are connected, you choose here what they share.</source>
        <translation>Sobald ein Shop und ein anderes System verbunden sind, wählen Sie hier, was beide teilen.</translation>
    </message>
    <message>
        <source>⚠ Connected, but nothing gets through</source>
        <translation>⚠ Verbunden, aber nichts kommt durch</translation>
    </message>
    <message>
        <source>Orders are copied between your shops with “Orders between shops”; the tab Products keeps their stock in step. As soon as a shop and another system are connected, you choose here what those two share.</source>
        <translation>Bestellungen werden mit „Bestellungen zwischen Shops“ zwischen Ihren Shops kopiert; der Reiter Produkte gleicht ihren Bestand ab. Sobald ein Shop und ein anderes System verbunden sind, wählen Sie hier, was diese beiden teilen.</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>decide together</source>
        <translation>entscheiden gemeinsam</translation>
    </message>
    <message>
        <source>Stock of {shops}: the stock book decides (tab Products)</source>
        <translation>Bestand von {shops}: das Lagerbuch entscheidet (Reiter Produkte)</translation>
    </message>
    <message>
        <source>⚠ The keyring is locked, so the keys cannot be read. Unlock it, then press Test.</source>
        <translation>⚠ Der Schlüsselbund ist gesperrt, die Schlüssel sind nicht lesbar. Entsperren Sie ihn und drücken Sie dann „Testen“.</translation>
    </message>
    <message>
        <source>⚠ This practice system has ended. Remove it, or begin a new practice with Add.</source>
        <translation>⚠ Dieses Übungssystem ist beendet. Entfernen Sie es, oder beginnen Sie mit „Hinzufügen“ eine neue Übung.</translation>
    </message>
    <message>
        <source>⚠ The keyring holds no keys for this connection. Press Edit and enter them again.</source>
        <translation>⚠ Der Schlüsselbund enthält keine Schlüssel für diese Verbindung. Drücken Sie „Bearbeiten“ und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>⚠ This computer has no working keyring. Set one up (GNOME Keyring or KWallet), then press Test.</source>
        <translation>⚠ Dieser Computer hat keinen funktionierenden Schlüsselbund. Richten Sie einen ein (GNOME Keyring oder KWallet) und drücken Sie dann „Testen“.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forgotten: its keys, its settings, and what it shares; what has not been sent is dropped.
Kept: the history, and which records belong together. Add the same shop or account again, and you are asked whether to go on with that.
Nothing changes in the shop or account itself.</source>
        <translation>Vergessen werden: ihre Schlüssel, ihre Einstellungen und was sie teilt; noch nicht Gesendetes wird verworfen.
Erhalten bleiben: der Verlauf und welche Datensätze zusammengehören. Fügen Sie denselben Shop oder dasselbe Konto wieder hinzu, werden Sie gefragt, ob es damit weitergehen soll.
Im Shop oder Konto selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>„{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Saved. Today&apos;s values are being brought in step: see the tab Sync history.</source>
        <translation>Gespeichert. Die heutigen Werte werden abgeglichen: siehe Reiter Verlauf.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on.</source>
        <translation>Gespeichert. Es gilt ab der nächsten Änderung.</translation>
    </message>
    <message>
        <source>They share like this already.</source>
        <translation>Beide teilen schon so.</translation>
    </message>
    <message>
        <source>Sharing is set. Go on with the tab Initialization.</source>
        <translation>Das Teilen ist eingestellt. Weiter geht es auf dem Reiter Ersteinrichtung.</translation>
    </message>
</context>
<context>
    <name>CountingDialog</name>
    <message>
        <source>Quantities of “{name}” that are left alone</source>
        <translation>Mengen von „{name}“, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Quantities that are left alone</source>
        <translation>Mengen, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Count them in the shop…</source>
        <translation>&amp;Im Shop zählen lassen…</translation>
    </message>
    <message>
        <source>The shop does not count these products, or not each by itself. Their orders go elsewhere like all others; only the quantity in the shop is not touched.</source>
        <translation>Der Shop zählt diese Produkte nicht, oder nicht jedes für sich. Ihre Bestellungen gehen weiter wie alle anderen; nur die Menge im Shop wird nicht angerührt.</translation>
    </message>
    <message>
        <source>counted with the next look</source>
        <translation>wird ab dem nächsten Blick gezählt</translation>
    </message>
    <message>
        <source>not counted in the shop</source>
        <translation>im Shop nicht gezählt</translation>
    </message>
    <message>
        <source>shares one quantity with the other variations</source>
        <translation>teilt eine Menge mit den anderen Varianten</translation>
    </message>
    <message>
        <source>counted in the shop, without a figure</source>
        <translation>im Shop gezählt, ohne Zahl</translation>
    </message>
    <message>
        <source>would be parts of a piece</source>
        <translation>wären Teile eines Stücks</translation>
    </message>
    <message>
        <source>Have the shop count these products? It then shows, and sells no more than:</source>
        <translation>Soll der Shop diese Produkte zählen? Er zeigt dann, und verkauft höchstens:</translation>
    </message>
    <message>
        <source>&amp;Count them</source>
        <translation>&amp;Zählen lassen</translation>
    </message>
    <message>
        <source>The shop counts them from now on.</source>
        <translation>Der Shop zählt sie von jetzt an.</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>In {name}</translation>
    </message>
    <message>
        <source>Counts in {name}</source>
        <translation>Anzahlen in {name}</translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation>Diese Datensätze anzeigen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>WC Sync Desktop made a mistake</source>
        <translation>WC Sync Desktop hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>The last time the program was ended by a fault.</source>
        <translation>Beim letzten Mal wurde das Programm durch einen Fehler beendet.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Your data is safe: what was begun is found and completed at the next start. If it happens again, please report it with the text below; keys are taken out of it.</source>
        <translation>Ihre Daten sind sicher: Was begonnen war, wird beim nächsten Start gefunden und abgeschlossen. Wenn es wieder vorkommt, melden Sie es bitte mit dem Text unten; Schlüssel sind daraus entfernt.</translation>
    </message>
    <message>
        <source>What happened, for whoever mends it</source>
        <translation>Was geschah, für die Fehlersuche</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;support bundle…</source>
        <translation>&amp;Support-Paket speichern…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>&amp;Figures…</source>
        <translation>&amp;Zahlen…</translation>
    </message>
    <message>
        <source>The charts as a table</source>
        <translation>Die Diagramme als Tabelle</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Bestellungen pro Tag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Datensätze pro Tag</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln Bestellung ausstehend</numerusform>
            <numerusform>%Ln Bestellungen ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln Sache braucht Sie</numerusform>
            <numerusform>%Ln Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed operations</source>
        <translation>
            <numerusform>%Ln fehlgeschlagener Vorgang</numerusform>
            <numerusform>%Ln fehlgeschlagene Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>Am letzten Tag</numerusform>
            <numerusform>In den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>The last days</source>
        <translation>Die letzten Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed operations</source>
        <translation>Fehlgeschlagene Vorgänge</translation>
    </message>
    <message>
        <source>Enter or a double click shows what is behind a figure.</source>
        <translation>Eingabetaste oder Doppelklick zeigt, was hinter einer Zahl steckt.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported.</source>
        <translation>
            <numerusform>%Ln Zeile wurde exportiert.</numerusform>
            <numerusform>%Ln Zeilen wurden exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Inventory feeds</source>
        <translation>Bestands-Feeds</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… oder eine Datei</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>known by its header</source>
        <translation>an der Überschrift erkannt</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Read it by itself</source>
        <translation>&amp;Von selbst lesen</translation>
    </message>
    <message>
        <source>It lies on this computer or in my &amp;own network</source>
        <translation>Liegt auf diesem Computer oder in meinem &amp;eigenen Netzwerk</translation>
    </message>
    <message>
        <source>File or &amp;address</source>
        <translation>Datei oder &amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation>In La&amp;ger</translation>
    </message>
    <message>
        <source>Column of the S&amp;KU</source>
        <translation>Spalte der S&amp;KU</translation>
    </message>
    <message>
        <source>Column of the &amp;quantity</source>
        <translation>Spalte der &amp;Menge</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>All&amp;e</translation>
    </message>
    <message>
        <source>Ne&amp;w feed</source>
        <translation>Neuer &amp;Feed</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation>&amp;Jetzt lesen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>A feed replaces the quantities of the products that it names; others stay. Where a row has a problem, or very much would change, nothing is taken before you have looked at it.</source>
        <translation>Ein Feed ersetzt die Mengen der Produkte, die er nennt; andere bleiben. Wo eine Zeile ein Problem hat oder sich sehr viel ändern würde, wird nichts übernommen, bevor Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The feed was read.</source>
        <translation>Der Feed wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>What goes where: {shop} and {other}</source>
        <translation>Was wohin geht: {shop} und {other}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Field of the shop</source>
        <translation>Feld des Shops</translation>
    </message>
    <message>
        <source>Field of Vtiger</source>
        <translation>Feld von Vtiger</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>A field of your &amp;own</source>
        <translation>Ei&amp;genes Feld</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Reading the fields of “{name}”…</source>
        <translation>Die Felder von „{name}“ werden gelesen…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The fields cannot be read: {why}</source>
        <translation>Die Felder lassen sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>your own; only told, never changed in the shop</source>
        <translation>eigenes; wird nur weitergegeben, im Shop nie geändert</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>⚠ “{name}” demands {fields}, and nothing fills it: such records are skipped. Add a field for it.</source>
        <translation>⚠ „{name}“ verlangt {fields}, und nichts füllt es: Solche Datensätze werden übersprungen. Fügen Sie dafür ein Feld hinzu.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on; run the imports again to fill it everywhere.</source>
        <translation>Gespeichert. Es gilt ab der nächsten Änderung; wiederholen Sie die Importe, um es überall zu füllen.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Art des Vorgangs</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Alle Shops</translation>
    </message>
    <message>
        <source>Search error and shop…</source>
        <translation>Fehler und Shop durchsuchen…</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>A&amp;lles anzeigen</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>Gesamter &amp;Zeitraum</translation>
    </message>
    <message>
        <source>{number} states</source>
        <translation>{number} Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Reset local data</source>
        <translation>Lokale Daten zurücksetzen</translation>
    </message>
    <message>
        <source>Everything that this program remembers on this computer is forgotten: connections and their keys, what belongs together, the history, the stock book.

Your shops and the other systems stay exactly as they are. When you connect them again, the import finds what is there and makes nothing twice.

A backup is made first, in the folder of the profile.</source>
        <translation>Alles, was sich dieses Programm auf diesem Computer merkt, wird vergessen: Verbindungen und ihre Schlüssel, was zusammengehört, der Verlauf, das Lagerbuch.

Ihre Shops und die anderen Systeme bleiben genau, wie sie sind. Wenn Sie sie wieder verbinden, findet der Import, was da ist, und legt nichts doppelt an.

Zuerst wird eine Sicherung erstellt, im Ordner des Profils.</translation>
    </message>
    <message>
        <source>Yes, &amp;forget what this computer knows</source>
        <translation>Ja, &amp;vergessen, was dieser Computer weiß</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Handbuch durchsuchen…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Webshop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Synchronize all</source>
        <translation>Alles abgleichen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Start with the tab Initialization.</source>
        <translation>Es wurde noch nichts getan. Beginnen Sie mit dem Reiter Ersteinrichtung.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy error</source>
        <translation>Fehler &amp;kopieren</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>&amp;This operation</source>
        <translation>&amp;Diesen Vorgang</translation>
    </message>
    <message>
        <source>&amp;All that failed in this list</source>
        <translation>&amp;Alle fehlgeschlagenen in dieser Liste</translation>
    </message>
    <message>
        <source>Synchronize all…</source>
        <translation>Alles abgleichen…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>No operation matches this filter.</source>
        <translation>Kein Vorgang passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records need you.</source>
        <translation>
            <numerusform>%Ln Datensatz braucht Sie.</numerusform>
            <numerusform>%Ln Datensätze brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The error was copied.</source>
        <translation>Der Fehler wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations were started.</source>
        <translation>
            <numerusform>%Ln Vorgang wurde gestartet.</numerusform>
            <numerusform>%Ln Vorgänge wurden gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare everything in “{shop}” and “{other}”?</source>
        <translation>Alles in „{shop}“ und „{other}“ vergleichen?</translation>
    </message>
    <message>
        <source>All records of both are read, and whatever differs is sent anew, also what was edited in the system that does not decide about it. With many records this takes a while.</source>
        <translation>Alle Datensätze beider werden gelesen, und was abweicht, wird neu gesendet, auch was in dem System bearbeitet wurde, das darüber nicht entscheidet. Bei vielen Datensätzen dauert das eine Weile.</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>InitializationTab</name>
    <message>
        <source>Run all imports below before anything else; orders travel after that, and stock once its starting quantities are chosen. Imports may be repeated at any time: what is missing or different is put back, what is right stays untouched. They may be paused, and go on by themselves after the program was closed.</source>
        <translation>Führen Sie zuerst alle Importe unten aus; danach gehen Bestellungen auf den Weg, und Bestände, sobald die Anfangsbestände gewählt sind. Importe lassen sich jederzeit wiederholen: Was fehlt oder abweicht, wird berichtigt, was stimmt, bleibt unberührt. Sie lassen sich anhalten und gehen nach einem Neustart des Programms von selbst weiter.</translation>
    </message>
    <message>
        <source>Connect a shop and another system first, and choose what they share (tab Connections).</source>
        <translation>Verbinden Sie zuerst einen Shop und ein anderes System und wählen Sie, was beide teilen (Reiter Verbindungen).</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Import quantities</source>
        <translation>Mengen importieren</translation>
    </message>
    <message>
        <source>Choose where the quantities come from. Nothing changes before you have seen them.</source>
        <translation>Wählen Sie, woher die Mengen kommen. Nichts ändert sich, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>a file (CSV or Excel)</source>
        <translation>eine Datei (CSV oder Excel)</translation>
    </message>
    <message>
        <source>what {name} has now</source>
        <translation>was {name} jetzt hat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation>In La&amp;ger</translation>
    </message>
    <message>
        <source>&amp;SKU is in</source>
        <translation>&amp;SKU steht in</translation>
    </message>
    <message>
        <source>&amp;Quantity is in</source>
        <translation>&amp;Menge steht in</translation>
    </message>
    <message>
        <source>&amp;Name is in</source>
        <translation>&amp;Name steht in</translation>
    </message>
    <message>
        <source>&amp;Barcode is in</source>
        <translation>&amp;Barcode steht in</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>&amp;Add to what is there, instead of replacing it</source>
        <translation>Zum Vorhandenen &amp;addieren, statt es zu ersetzen</translation>
    </message>
    <message>
        <source>Add products that are not in the stock book</source>
        <translation>Produkte hinzufügen, die nicht im Lagerbuch stehen</translation>
    </message>
    <message>
        <source>Columns are separated b&amp;y</source>
        <translation>Spalten getrennt &amp;durch</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>Tabellenb&amp;latt</translation>
    </message>
    <message>
        <source>Headers are in l&amp;ine</source>
        <translation>Überschriften in Ze&amp;ile</translation>
    </message>
    <message>
        <source>&amp;Text is written in</source>
        <translation>Zei&amp;chensatz</translation>
    </message>
    <message>
        <source>&amp;Half a piece is written</source>
        <translation>Ein &amp;halbes Stück schreibt man</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– keine –</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– wählen –</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, the first: {first}</source>
        <translation>{rows}, die erste: {first}</translation>
    </message>
    <message>
        <source>Which column is the SKU: {names}?</source>
        <translation>Welche Spalte ist die SKU: {names}?</translation>
    </message>
    <message>
        <source>Which column is the quantity: {names}?</source>
        <translation>Welche Spalte ist die Menge: {names}?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities change</source>
        <translation>
            <numerusform>%Ln Menge ändert sich</numerusform>
            <numerusform>%Ln Mengen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new products</source>
        <translation>
            <numerusform>%Ln neues Produkt</numerusform>
            <numerusform>%Ln neue Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln bleibt, wie sie ist</numerusform>
            <numerusform>%Ln bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become 0</source>
        <translation>
            <numerusform>%Ln wird 0</numerusform>
            <numerusform>%Ln werden 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out</source>
        <translation>
            <numerusform>%Ln wird ausgelassen</numerusform>
            <numerusform>%Ln werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln have a problem</source>
        <translation>
            <numerusform>⚠ %Ln hat ein Problem</numerusform>
            <numerusform>⚠ %Ln haben ein Problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import without the %Ln rows that have a problem</source>
        <translation>
            <numerusform>Ohne die %Ln Zeile mit Problem importieren</numerusform>
            <numerusform>Ohne die %Ln Zeilen mit Problem importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities were changed.</source>
        <translation>
            <numerusform>%Ln Menge wurde geändert.</numerusform>
            <numerusform>%Ln Mengen wurden geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Create product</source>
        <translation>Produkt anlegen</translation>
    </message>
    <message>
        <source>Edit {sku}</source>
        <translation>{sku} bearbeiten</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>the first that has it</source>
        <translation>dem ersten, das es hat</translation>
    </message>
    <message>
        <source>It is a &amp;kit, put together of:</source>
        <translation>Es ist ein S&amp;et, bestehend aus:</translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation>Teile des Sets</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pieces in a kit</source>
        <translation>Stück je Set</translation>
    </message>
    <message>
        <source>&amp;SKU</source>
        <translation>&amp;SKU</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>&amp;Barcode</translation>
    </message>
    <message>
        <source>Keep bac&amp;k in all shops</source>
        <translation>In allen Shops &amp;zurückbehalten</translation>
    </message>
    <message>
        <source>Orders take it &amp;from</source>
        <translation>Bestellungen entnehmen &amp;aus</translation>
    </message>
    <message>
        <source>Shops are found by the SKU. Enter how many there are afterwards: Quantity…</source>
        <translation>Shops werden über die SKU gefunden. Wie viele es gibt, geben Sie danach ein: Menge…</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Zurückbehalten</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>JourneyDialog</name>
    <message>
        <source>Order {number}</source>
        <translation>Bestellung {number}</translation>
    </message>
    <message>
        <source>Order {number} of {shop}: {status} in the shop, {state}.</source>
        <translation>Bestellung {number} von {shop}: {status} im Shop, {state}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a step to see what was asked and answered.</source>
        <translation>Wählen Sie einen Schritt, um Anfrage und Antwort zu sehen.</translation>
    </message>
</context>
<context>
    <name>KeepMenu</name>
    <message>
        <source>Keep &amp;history</source>
        <translation>&amp;Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>For {months} months</source>
        <translation>{months} Monate lang</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>LadderDialog</name>
    <message>
        <source>Test “{name}”</source>
        <translation>„{name}“ testen</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The connection does not work yet. Mend what is marked ✕, then test again.</source>
        <translation>Die Verbindung funktioniert noch nicht. Beheben Sie, was mit ✕ markiert ist, und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The connection works. Look at what is marked ⚠.</source>
        <translation>Die Verbindung funktioniert. Sehen Sie sich an, was mit ⚠ markiert ist.</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Copy text for my &amp;host</source>
        <translation>Text für meinen &amp;Hoster kopieren</translation>
    </message>
    <message>
        <source>A message to send to the company that runs the shop&apos;s server</source>
        <translation>Eine Nachricht an die Firma, die den Server des Shops betreibt</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>What this means, and what to do</source>
        <translation>Was das bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>Help on {name}</source>
        <translation>Hilfe zu {name}</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>&amp;Add row</source>
        <translation>Zeile &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>Zeile ent&amp;fernen</translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation>nicht im Lagerbuch</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>Protokoll durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines of these are shown.</source>
        <translation>
            <numerusform>Die neueste Zeile davon wird gezeigt.</numerusform>
            <numerusform>Die neuesten %Ln Zeilen davon werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong so far.</source>
        <translation>Das Protokoll ist leer: Bisher ging nichts schief.</translation>
    </message>
    <message>
        <source>Copied. It may hold names of customers and products; keys are masked.</source>
        <translation>Kopiert. Der Text kann Namen von Kunden und Produkten enthalten; Schlüssel sind unkenntlich.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Ersteinrichtung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Show the order queue</source>
        <translation>Bestellungen anzeigen</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Bring shops and the other systems in step now (F5)</source>
        <translation>Shops und die anderen Systeme jetzt abgleichen (F5)</translation>
    </message>
    <message>
        <source>Show what needs you (Ctrl+N)</source>
        <translation>Zeigen, was Sie braucht (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Bei der An&amp;meldung starten</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation>Prot&amp;okoll…</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>Support-Paket sp&amp;eichern…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>Ü&amp;ber…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln things need you</source>
        <translation>
            <numerusform>⚠ %Ln Sache braucht Sie</numerusform>
            <numerusform>⚠ %Ln Sachen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing needs you</source>
        <translation>✓ Nichts braucht Sie</translation>
    </message>
    <message>
        <source>‖ Paused until you resume</source>
        <translation>‖ Angehalten, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>‖ Paused until {time}</source>
        <translation>‖ Angehalten bis {time}</translation>
    </message>
    <message>
        <source>● Idle</source>
        <translation>● Bereit</translation>
    </message>
    <message>
        <source>● Idle · next look in {time}</source>
        <translation>● Bereit · sieht nach in {time}</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Start with the tab Initialization.</source>
        <translation>Es ist noch nichts importiert. Beginnen Sie mit dem Reiter Ersteinrichtung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln Bestellung ausstehend</numerusform>
            <numerusform>%Ln Bestellungen ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you</source>
        <translation>
            <numerusform>%Ln Bestellung braucht Sie</numerusform>
            <numerusform>%Ln Bestellungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>No order pending</source>
        <translation>Keine Bestellung ausstehend</translation>
    </message>
    <message>
        <source>Starting the practice systems…</source>
        <translation>Die Übungssysteme starten…</translation>
    </message>
    <message>
        <source>The weekly backup failed: {why}</source>
        <translation>Die wöchentliche Sicherung ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>WC Sync Desktop goes on here. Quit it from this icon&apos;s menu.</source>
        <translation>WC Sync Desktop läuft hier weiter. Beenden Sie es über das Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>Ending: finishing the records in hand…</source>
        <translation>Programmende: Angefangene Datensätze werden noch fertig…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ModulesDialog</name>
    <message>
        <source>Modules: {shop} and {other}</source>
        <translation>Module: {shop} und {other}</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produkte</translation>
    </message>
    <message>
        <source>Sales &amp;orders</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>&amp;Taxes</source>
        <translation>&amp;Steuern</translation>
    </message>
    <message>
        <source>When &amp;both sides change the same thing</source>
        <translation>Wenn &amp;beide Seiten dasselbe ändern</translation>
    </message>
    <message>
        <source>Orders that were there before are left alone</source>
        <translation>Frühere Bestellungen bleiben unberührt</translation>
    </message>
    <message>
        <source>Orders placed or changed &amp;from</source>
        <translation>Bestellungen, auf&amp;gegeben oder geändert ab</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Look for orders &amp;every</source>
        <translation>Bestellungen s&amp;uchen alle</translation>
    </message>
    <message>
        <source>&amp;Leave the e-mail address out of orders that come to the shop</source>
        <translation>E-Mail-Adresse in Bestellungen, die zum Shop kommen, &amp;weglassen</translation>
    </message>
    <message>
        <source>After you have saved, run the imports (tab Initialization); from then on changes travel the way you choose here.</source>
        <translation>Führen Sie nach dem Speichern die Importe aus (Reiter Ersteinrichtung); danach gehen Änderungen den Weg, den Sie hier wählen.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>{shop} → {other}</source>
        <translation>{shop} → {other}</translation>
    </message>
    <message>
        <source>{other} → {shop}</source>
        <translation>{other} → {shop}</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>The last change wins</source>
        <translation>Die letzte Änderung gilt</translation>
    </message>
    <message>
        <source>{name} wins</source>
        <translation>{name} gilt</translation>
    </message>
    <message>
        <source>It counts for {shops}, too: shops that share one Vtiger share it in the same way.</source>
        <translation>Das gilt auch für {shops}: Shops, die sich ein Vtiger teilen, teilen es auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>⚠ “{shop}” writes its “New account” e-mail to each contact that becomes a customer. Switch that e-mail off there if you do not want it: WooCommerce → Settings → Emails.</source>
        <translation>⚠ „{shop}“ schickt jedem Kontakt, der Kunde wird, seine E-Mail „Neues Konto“ (New account). Schalten Sie diese E-Mail dort ab, wenn Sie das nicht möchten: WooCommerce → Settings → Emails.</translation>
    </message>
    <message>
        <source>Prices are not shared: “{shop}” counts in {here}, “{other}” in {there}.</source>
        <translation>Preise werden nicht geteilt: „{shop}“ rechnet in {here}, „{other}“ in {there}.</translation>
    </message>
    <message>
        <source>A tax of “{other}” becomes a rate of its own tax class “Vtiger” in the shop: it taxes nothing until you give that class to a product.</source>
        <translation>Eine Steuer von „{other}“ wird im Shop zu einem Satz der eigenen Steuerklasse „Vtiger“: Sie besteuert nichts, bis Sie einem Produkt diese Klasse geben.</translation>
    </message>
    <message>
        <source>⚠ This version of Vtiger takes no sales orders from other programs.</source>
        <translation>⚠ Diese Version von Vtiger nimmt keine Aufträge von anderen Programmen an.</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>&amp;Always decide like this when both sides changed the same thing</source>
        <translation>&amp;Immer so entscheiden, wenn beide Seiten dasselbe geändert haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything else goes on meanwhile.</source>
        <translation>Alles andere läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>✓ Nothing needs you. Everything that could be done was done.</source>
        <translation>✓ Nichts braucht Sie. Alles, was getan werden konnte, ist getan.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>⚠ {name}: {state}</source>
        <translation>⚠ {name}: {state}</translation>
    </message>
    <message>
        <source>It concerns {name}, since {time}.</source>
        <translation>Es betrifft {name}, seit {time}.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>⚠ {name} was put back to an older state</source>
        <translation>⚠ {name} wurde auf einen älteren Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>Probably a backup was restored there. Until you decide, nothing is sent to the shop and nothing is taken from it. Orders that were sent stay where they are; new orders get numbers of their own.</source>
        <translation>Wahrscheinlich wurde dort eine Sicherung wiederhergestellt. Bis Sie entscheiden, wird dem Shop nichts gesendet und nichts von ihm übernommen. Gesendete Bestellungen bleiben, wo sie sind; neue Bestellungen bekommen eigene Nummern.</translation>
    </message>
    <message>
        <source>The shop is right</source>
        <translation>Der Shop hat recht</translation>
    </message>
    <message>
        <source>What the shop shows now counts, and goes to the others like any edit.</source>
        <translation>Was der Shop jetzt zeigt, gilt und geht wie jede Bearbeitung an die anderen.</translation>
    </message>
    <message>
        <source>Put back what it lost</source>
        <translation>Verlorenes zurückschreiben</translation>
    </message>
    <message>
        <source>Products get back the names, texts and prices that were agreed before.</source>
        <translation>Produkte bekommen die Namen, Texte und Preise zurück, die vorher vereinbart waren.</translation>
    </message>
    <message>
        <source> and {number} more</source>
        <translation> und {number} weitere</translation>
    </message>
    <message>
        <source>⚠ Held back: {what}</source>
        <translation>⚠ Zurückgehalten: {what}</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing is written; the next change of a record is looked at anew.</source>
        <translation>Nichts wird geschrieben; die nächste Änderung eines Datensatzes wird neu geprüft.</translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you</source>
        <translation>⚠ Der Feed „{name}“ wartet auf Sie</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Nothing of it is taken. The feed is read again when it changes.</source>
        <translation>Nichts davon wird übernommen. Der Feed wird wieder gelesen, wenn er sich ändert.</translation>
    </message>
    <message>
        <source>{reason} Nothing of it was taken.</source>
        <translation>{reason} Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>⚠ {name} · {kind}: cannot be read</source>
        <translation>⚠ {name} · {kind}: nicht lesbar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>A record that was changed there is read again by itself.</source>
        <translation>Ein Datensatz, der dort geändert wurde, wird von selbst neu gelesen.</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>In {name} öffnen</translation>
    </message>
    <message>
        <source>⚠ Did order {number} of {shop} come back?</source>
        <translation>⚠ Kam die Bestellung {number} von {shop} zurück?</translation>
    </message>
    <message>
        <source>It was shipped and is now {status}. It had {what}.</source>
        <translation>Sie war versandt und ist jetzt {status}. Sie enthielt {what}.</translation>
    </message>
    <message>
        <source>Yes, it is on the shelf again</source>
        <translation>Ja, die Ware ist wieder da</translation>
    </message>
    <message>
        <source>Its pieces are added to the stock book and offered again.</source>
        <translation>Ihre Stücke kommen wieder ins Lagerbuch und werden wieder angeboten.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The stock book stays as it is.</source>
        <translation>Das Lagerbuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>⚠ Order {number} of {shop} was edited after it was sent to {name}</source>
        <translation>⚠ Bestellung {number} von {shop} wurde bearbeitet, nachdem sie an {name} gesendet war</translation>
    </message>
    <message>
        <source>Send the changes</source>
        <translation>Änderungen senden</translation>
    </message>
    <message>
        <source>The order there becomes what the shop holds now.</source>
        <translation>Die Bestellung dort wird zu dem, was der Shop jetzt hat.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>You have settled it there; from now on the stock there counts as it is.</source>
        <translation>Sie haben es dort geregelt; von jetzt an zählt der Bestand dort, wie er ist.</translation>
    </message>
    <message>
        <source>⇄ {title}: two different changes of the {field}</source>
        <translation>⇄ {title}: zwei verschiedene Änderungen ({field})</translation>
    </message>
    <message>
        <source>It was: {value}</source>
        <translation>Es war: {value}</translation>
    </message>
    <message>
        <source>{name} says: {value}</source>
        <translation>{name} sagt: {value}</translation>
    </message>
    <message>
        <source>Take that of {name}</source>
        <translation>Wert von {name} nehmen</translation>
    </message>
    <message>
        <source>⚠ {kind} → {name}</source>
        <translation>⚠ {kind} → {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>The shop&apos;s quantity stays, and you are not told again.</source>
        <translation>Die Menge im Shop bleibt, und es wird Ihnen nicht wieder gesagt.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Never send this; it can be taken in again later.</source>
        <translation>Nie senden; später wieder aufnehmen ist möglich.</translation>
    </message>
    <message>
        <source>Show in the order queue</source>
        <translation>In den Bestellungen zeigen</translation>
    </message>
    <message>
        <source>SKU doctor…</source>
        <translation>SKU-Doktor…</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation>Status im Shop</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Waiting for, or error</source>
        <translation>Wartet auf, oder Fehler</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Shop and target</source>
        <translation>Shop und Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Brauchen Sie</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Edited after they were sent</source>
        <translation>Nach dem Senden bearbeitet</translation>
    </message>
    <message>
        <source>Search number or customer…</source>
        <translation>Nummer oder Kunde suchen…</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>A&amp;lles anzeigen</translation>
    </message>
    <message>
        <source>Sync &amp;order</source>
        <translation>Bestellung a&amp;bgleichen</translation>
    </message>
    <message>
        <source>Send the chosen orders now, held or not</source>
        <translation>Die gewählten Bestellungen jetzt senden, auch zurückgehaltene</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
        <source>Keep the chosen orders from being sent until you let them go</source>
        <translation>Die gewählten Bestellungen nicht senden, bis Sie sie freigeben</translation>
    </message>
    <message>
        <source>&amp;Journey…</source>
        <translation>&amp;Werdegang…</translation>
    </message>
    <message>
        <source>Everything that happened to this order (Enter)</source>
        <translation>Alles, was mit dieser Bestellung geschah (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>Never send these orders; they may be taken in again</source>
        <translation>Diese Bestellungen nie senden; sie lassen sich wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>Wieder &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Open in shop &amp;admin</source>
        <translation>In der Shop-Verwaltung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy without product</source>
        <translation>&amp;Ohne Produkt kopieren</translation>
    </message>
    <message>
        <source>What the other shop does not have becomes an amount with the product&apos;s name</source>
        <translation>Was der andere Shop nicht hat, wird ein Betrag mit dem Namen des Produkts</translation>
    </message>
    <message>
        <source>&amp;Add product there</source>
        <translation>Produkt dort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add what the other shop does not have to it, published and with no pieces; then copy the order</source>
        <translation>Was dem anderen Shop fehlt, dort hinzufügen, veröffentlicht und mit Bestand 0; dann die Bestellung kopieren</translation>
    </message>
    <message>
        <source>O&amp;pen copy</source>
        <translation>&amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Show the order&apos;s copy in the admin of the shop that has it</source>
        <translation>Die Kopie der Bestellung in der Verwaltung des Shops zeigen, der sie hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting to be synced.</source>
        <translation>
            <numerusform>%Ln Bestellung wartet auf den Abgleich.</numerusform>
            <numerusform>%Ln Bestellungen warten auf den Abgleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you.</source>
        <translation>
            <numerusform>%Ln Bestellung braucht Sie.</numerusform>
            <numerusform>%Ln Bestellungen brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting.</source>
        <translation>Keine Bestellung wartet.</translation>
    </message>
    <message>
        <source>Connect a shop and Megaventory and run the imports, or choose “Orders between shops” on the tab Connections. New orders then appear here.</source>
        <translation>Verbinden Sie einen Shop und Megaventory und führen Sie die Importe aus, oder wählen Sie auf dem Reiter Verbindungen „Bestellungen zwischen Shops“. Neue Bestellungen erscheinen dann hier.</translation>
    </message>
    <message>
        <source>No order matches this filter.</source>
        <translation>Keine Bestellung passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>No orders yet. Those placed from the day the two were joined appear here within a minute.</source>
        <translation>Noch keine Bestellungen. Was ab dem Tag der Verbindung bestellt wird, erscheint hier innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>Placed: {days}</source>
        <translation>Bestellt: {days}</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>Gesamter &amp;Zeitraum</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message numerus="yes">
        <source>Skip these %Ln orders? They are not sent until you take them in again.</source>
        <translation>
            <numerusform>Diese %Ln Bestellung überspringen? Sie wird nicht gesendet, bis Sie sie wieder aufnehmen.</numerusform>
            <numerusform>Diese %Ln Bestellungen überspringen? Sie werden nicht gesendet, bis Sie sie wieder aufnehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (for yourself; may be empty)</source>
        <translation>Warum? (für Sie selbst; darf leer sein)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %Ln orders.</source>
        <translation>
            <numerusform>%Ln Bestellung übersprungen.</numerusform>
            <numerusform>%Ln Bestellungen übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Only &amp;open ones</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>wird automatisch vergeben</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>&amp;Lager</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Nothing more comes</source>
        <translation>Es kommt nichts &amp;mehr</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ offen</translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation>✓ abgeschlossen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>1 &amp;Stunde lang</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich &amp;fortsetze</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>&amp;Jetzt fortsetzen</translation>
    </message>
    <message>
        <source>Look at nothing by itself for a while; Sync now works all the same</source>
        <translation>Eine Weile nicht von selbst nachsehen; „Jetzt abgleichen“ geht trotzdem</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Preview: {webshop} → {target}</source>
        <translation>Vorschau: {webshop} → {target}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation>SKU, E-Mail oder Code</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Was sich ändert, oder warum nicht</translation>
    </message>
    <message>
        <source>Records of the preview</source>
        <translation>Datensätze der Vorschau</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Kein Datensatz passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Dort jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>Field differences</source>
        <translation>Unterschiede der Felder</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Only left out</source>
        <translation>Nur ausgelassene</translation>
    </message>
    <message>
        <source>Search name, SKU, e-mail…</source>
        <translation>Name, SKU, E-Mail suchen…</translation>
    </message>
    <message>
        <source>&amp;Leave out all shown</source>
        <translation>Alle gezeigten aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Take in all shown</source>
        <translation>Alle gezeigten auf&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>brauchen Sie</translation>
    </message>
    <message>
        <source>As it was found on {when}. Nothing has been changed.</source>
        <translation>Stand vom {when}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Import creates {create} and updates {update} records in {target}.</source>
        <translation>Der Import legt in {target} {create} Datensätze an und aktualisiert {update}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out by you.</source>
        <translation>
            <numerusform>%Ln lassen Sie aus.</numerusform>
            <numerusform>%Ln lassen Sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you; the rest goes on.</source>
        <translation>
            <numerusform>%Ln braucht Sie; der Rest läuft weiter.</numerusform>
            <numerusform>%Ln brauchen Sie; der Rest läuft weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>ProductBar</name>
    <message>
        <source>One product: SKU, name or barcode…</source>
        <translation>Ein Produkt: SKU, Name oder Barcode…</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Gefundene Produkte</translation>
    </message>
    <message>
        <source>What a synchronisation would do</source>
        <translation>Was ein Abgleich tun würde</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>No product that is known fits.</source>
        <translation>Kein bekanntes Produkt passt.</translation>
    </message>
    <message>
        <source>It could not be found out. Try again.</source>
        <translation>Es ließ sich nicht herausfinden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>＋ add</source>
        <translation>＋ hinzufügen</translation>
    </message>
    <message>
        <source>✎ update</source>
        <translation>✎ aktualisieren</translation>
    </message>
    <message>
        <source>✕ remove</source>
        <translation>✕ entfernen</translation>
    </message>
    <message>
        <source>⚠ see why</source>
        <translation>⚠ siehe Grund</translation>
    </message>
    <message>
        <source>＝ nothing to do</source>
        <translation>＝ nichts zu tun</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sieht nach…</translation>
    </message>
    <message>
        <source>＋ add to {name}</source>
        <translation>＋ zu {name} hinzufügen</translation>
    </message>
    <message>
        <source>✎ update in {name}</source>
        <translation>✎ in {name} aktualisieren</translation>
    </message>
    <message>
        <source>✕ remove from {name}</source>
        <translation>✕ aus {name} entfernen</translation>
    </message>
    <message>
        <source>nothing to do, both hold the same</source>
        <translation>nichts zu tun, beide haben dasselbe</translation>
    </message>
    <message>
        <source>Synchronizing “{product}” has started.</source>
        <translation>Der Abgleich von „{product}“ hat begonnen.</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ein Produkt</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU of the product</source>
        <translation>SKU des Produkts</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Seine Kategorie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Products with a category of their own</source>
        <translation>Produkte mit eigener Kategorie</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation>Auto-Abgleich</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Search SKU, name or barcode…</source>
        <translation>SKU, Name oder Barcode suchen…</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>Welche Produkte</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation>Auto-Abgleich ein</translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation>Auto-Abgleich aus</translation>
    </message>
    <message>
        <source>A shop shows another quantity</source>
        <translation>Ein Shop zeigt eine andere Menge</translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation>Mehr zugesagt als vorhanden</translation>
    </message>
    <message>
        <source>In no shop</source>
        <translation>In keinem Shop</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>&amp;Create product…</source>
        <translation>Produkt &amp;anlegen…</translation>
    </message>
    <message>
        <source>More about the stock book</source>
        <translation>Mehr zum Lagerbuch</translation>
    </message>
    <message>
        <source>Sync history, importing quantities, orders, kits, feeds, warehouses, shops</source>
        <translation>Verlauf, Mengenimport, Aufträge, Sets, Feeds, Lager, Shops</translation>
    </message>
    <message>
        <source>Sync &amp;history…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Compare everything with the shops now</source>
        <translation>Jetzt alles mit den Shops ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Import quantities…</source>
        <translation>Mengen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Purchase orders…</source>
        <translation>&amp;Einkäufe…</translation>
    </message>
    <message>
        <source>&amp;Work orders…</source>
        <translation>&amp;Fertigungsaufträge…</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>Fee&amp;ds…</translation>
    </message>
    <message>
        <source>Wa&amp;rehouses…</source>
        <translation>&amp;Lager…</translation>
    </message>
    <message>
        <source>&amp;Shops: who keeps their stock…</source>
        <translation>&amp;Shops: wer ihren Bestand führt…</translation>
    </message>
    <message>
        <source>&amp;Bulk actions</source>
        <translation>Sammelak&amp;tionen</translation>
    </message>
    <message>
        <source>Turn &amp;on Auto Sync for selected products</source>
        <translation>Auto-Abgleich für gewählte Produkte ei&amp;nschalten</translation>
    </message>
    <message>
        <source>Turn o&amp;ff Auto Sync for selected products</source>
        <translation>Auto-Abgleich für gewählte Produkte a&amp;usschalten</translation>
    </message>
    <message>
        <source>&amp;Sync selected products now</source>
        <translation>Gewählte Produkte &amp;jetzt abgleichen</translation>
    </message>
    <message>
        <source>Turn on Auto Sync for &amp;all that are shown</source>
        <translation>Auto-Abgleich für alle gezeigten &amp;einschalten</translation>
    </message>
    <message>
        <source>Turn off Auto Sync for all that are sho&amp;wn</source>
        <translation>Auto-Abgleich für alle gezeigten auss&amp;chalten</translation>
    </message>
    <message>
        <source>Sync all that are shown &amp;now</source>
        <translation>Alle gezeigten jetzt a&amp;bgleichen</translation>
    </message>
    <message>
        <source>&amp;Remove selected products from the stock book</source>
        <translation>Gewählte Produkte aus dem Lagerbuch entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Send what the shops should show of the selected products, now</source>
        <translation>Jetzt senden, was die Shops bei den gewählten Produkten zeigen sollen</translation>
    </message>
    <message>
        <source>&amp;Quantity…</source>
        <translation>&amp;Menge…</translation>
    </message>
    <message>
        <source>Adjust the quantity, and see everything that moved it (Ctrl+E)</source>
        <translation>Menge anpassen und alles sehen, was sie bewegt hat (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>&amp;Warum diese Zahl?</translation>
    </message>
    <message>
        <source>How each shop&apos;s number comes about, and how the shop sells it (Enter)</source>
        <translation>Wie die Zahl jedes Shops entsteht, und wie der Shop das Produkt verkauft (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Name, barcode, what is kept back, and what a kit is put together of</source>
        <translation>Name, Barcode, was zurückbehalten wird und woraus ein Set besteht</translation>
    </message>
    <message>
        <source>Sync &amp;history</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities in shops are not what they should be; with Auto Sync, the next change overwrites them.</source>
        <translation>
            <numerusform>%Ln Menge in den Shops ist nicht, wie sie sein soll; mit Auto-Abgleich überschreibt sie die nächste Änderung.</numerusform>
            <numerusform>%Ln Mengen in den Shops sind nicht, wie sie sein sollen; mit Auto-Abgleich überschreibt sie die nächste Änderung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln products are promised more often than they are there.</source>
        <translation>
            <numerusform>⚠ %Ln Produkt ist öfter zugesagt als vorhanden.</numerusform>
            <numerusform>⚠ %Ln Produkte sind öfter zugesagt als vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” could not be read: {why}</source>
        <translation>⚠ Der Feed „{name}“ ließ sich nicht lesen: {why}</translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you: {reason}</source>
        <translation>⚠ Der Feed „{name}“ wartet auf Sie: {reason}</translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Das Lagerbuch führt noch keinen Shop-Bestand: ⋯ → „Shops: wer ihren Bestand führt…“.</translation>
    </message>
    <message>
        <source>No product matches this search.</source>
        <translation>Kein Produkt passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>The stock book keeps the quantities of all your shops in one place. Connect a shop first, on the tab Connections.</source>
        <translation>Das Lagerbuch führt die Mengen aller Ihrer Shops an einem Ort. Verbinden Sie zuerst einen Shop, auf dem Reiter Verbindungen.</translation>
    </message>
    <message>
        <source>The stock book is empty. Fill it once from a shop, from Megaventory or from a file: ⋯ → “Import quantities…”. Then choose the shops whose stock it keeps: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Das Lagerbuch ist leer. Füllen Sie es einmal aus einem Shop, aus Megaventory oder aus einer Datei: ⋯ → „Mengen importieren…“. Wählen Sie dann die Shops, deren Bestand es führt: ⋯ → „Shops: wer ihren Bestand führt…“.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>⚠ more promised than there is</source>
        <translation>⚠ mehr zugesagt als vorhanden</translation>
    </message>
    <message>
        <source>… to be sent</source>
        <translation>… zu senden</translation>
    </message>
    <message>
        <source>≠ a shop shows another number</source>
        <translation>≠ ein Shop zeigt eine andere Zahl</translation>
    </message>
    <message>
        <source>○ in no shop</source>
        <translation>○ in keinem Shop</translation>
    </message>
    <message>
        <source>✓ in step</source>
        <translation>✓ abgeglichen</translation>
    </message>
    <message>
        <source>This shop has no product with this SKU.</source>
        <translation>Dieser Shop hat kein Produkt mit dieser SKU.</translation>
    </message>
    <message>
        <source>Should show {number}</source>
        <translation>Soll {number} zeigen</translation>
    </message>
    <message>
        <source>Shows {number}</source>
        <translation>Zeigt {number}</translation>
    </message>
    <message>
        <source>Was told {number} at {time}</source>
        <translation>Gemeldet: {number} ({time})</translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is on for %Ln more products. The next change of a quantity is sent to all its shops.</source>
        <translation>
            <numerusform>Der Auto-Abgleich ist für %Ln weiteres Produkt ein. Die nächste Mengenänderung geht an alle seine Shops.</numerusform>
            <numerusform>Der Auto-Abgleich ist für %Ln weitere Produkte ein. Die nächste Mengenänderung geht an alle ihre Shops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off Auto Sync for all %Ln products that are shown?</source>
        <translation>
            <numerusform>Auto-Abgleich für %Ln gezeigtes Produkt ausschalten?</numerusform>
            <numerusform>Auto-Abgleich für alle %Ln gezeigten Produkte ausschalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is off for %Ln products.</source>
        <translation>
            <numerusform>Der Auto-Abgleich ist für %Ln Produkt aus.</numerusform>
            <numerusform>Der Auto-Abgleich ist für %Ln Produkte aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities are being compared and sent.</source>
        <translation>
            <numerusform>%Ln Menge wird verglichen und gesendet.</numerusform>
            <numerusform>%Ln Mengen werden verglichen und gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln products from the stock book? The shops keep the quantities that they show.</source>
        <translation>
            <numerusform>Dieses %Ln Produkt aus dem Lagerbuch entfernen? Die Shops behalten die Menge, die sie zeigen.</numerusform>
            <numerusform>Diese %Ln Produkte aus dem Lagerbuch entfernen? Die Shops behalten die Mengen, die sie zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln products from the stock book.</source>
        <translation>
            <numerusform>%Ln Produkt aus dem Lagerbuch entfernt.</numerusform>
            <numerusform>%Ln Produkte aus dem Lagerbuch entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Everything is being compared; the sync history tells how it went.</source>
        <translation>Alles wird verglichen; der Verlauf zeigt, wie es ausging.</translation>
    </message>
    <message>
        <source>Adjust quantity…</source>
        <translation>Menge anpassen…</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Open in {shop}</source>
        <translation>In {shop} öffnen</translation>
    </message>
</context>
<context>
    <name>PurchasesDialog</name>
    <message>
        <source>Purchase orders</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>What you have ordered from a supplier. It counts when it is received, in part or whole.</source>
        <translation>Was Sie bei einem Lieferanten bestellt haben. Es zählt, sobald es eingeht, in Teilen oder ganz.</translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation>Lie&amp;ferant</translation>
    </message>
    <message>
        <source>Ordered products</source>
        <translation>Bestellte Produkte</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Kommt jetzt</translation>
    </message>
    <message>
        <source>What has come</source>
        <translation>Was gekommen ist</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Wareneingang</translation>
    </message>
    <message>
        <source>Add the pieces of the column “Comes now” to the warehouse</source>
        <translation>Die Stücke der Spalte „Kommt jetzt“ zum Lager hinzufügen</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>kein Lieferant</translation>
    </message>
</context>
<context>
    <name>PushesDialog</name>
    <message>
        <source>Sync history of quantities</source>
        <translation>Verlauf der Mengen</translation>
    </message>
    <message>
        <source>Sync history – {sku}</source>
        <translation>Verlauf – {sku}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückbehalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Shop showed</source>
        <translation>Shop zeigte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It appears here with the next change of a quantity.</source>
        <translation>Es wurde noch nichts gesendet. Mit der nächsten Mengenänderung erscheint es hier.</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>QuantityDialog</name>
    <message>
        <source>Quantity – {sku}</source>
        <translation>Menge – {sku}</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>counted, broken, found, …</source>
        <translation>gezählt, kaputt, gefunden, …</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>&amp;Anpassen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>&amp;Lager</translation>
    </message>
    <message>
        <source>There are now</source>
        <translation>Jetzt vorhanden</translation>
    </message>
    <message>
        <source>There really &amp;are</source>
        <translation>&amp;Wirklich vorhanden</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Order, or reason</source>
        <translation>Bestellung oder Grund</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the chosen movement with an opposite one; nothing is ever erased</source>
        <translation>Die gewählte Bewegung durch eine Gegenbewegung aufheben; gelöscht wird nie etwas</translation>
    </message>
    <message>
        <source>{name}. A kit lies nowhere itself: adjust its parts.</source>
        <translation>{name}. Ein Set liegt selbst nirgends: Passen Sie seine Teile an.</translation>
    </message>
    <message>
        <source>{number}, {promised} of them promised to orders</source>
        <translation>{number}, davon {promised} für Bestellungen zugesagt</translation>
    </message>
    <message>
        <source>There really are</source>
        <translation>Wirklich vorhanden</translation>
    </message>
    <message>
        <source>The quantity of {sku} was adjusted.</source>
        <translation>Die Menge von {sku} wurde angepasst.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>and %n more</source>
        <translation>und %n weitere</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>{kind} {found} in {name}</source>
        <translation>{kind} in {name}: {found}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation>SKU, E-Mail oder Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why, or what changed</source>
        <translation>Warum, oder was sich änderte</translation>
    </message>
    <message>
        <source>Search name and reason…</source>
        <translation>Name und Grund durchsuchen…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Field changes</source>
        <translation>Änderungen der Felder</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Choose an attempt to see what was asked and answered.</source>
        <translation>Wählen Sie einen Versuch, um Anfrage und Antwort zu sehen.</translation>
    </message>
    <message>
        <source>Open in &amp;shop</source>
        <translation>Im &amp;Shop öffnen</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>In {name} öffnen</translation>
    </message>
    <message>
        <source>Copies the SKU or name, so that you can paste it into the search there</source>
        <translation>Kopiert die SKU oder den Namen, zum Einfügen in die Suche dort</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records.</source>
        <translation>
            <numerusform>%Ln Datensatz.</numerusform>
            <numerusform>%Ln Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record matches this search.</source>
        <translation>Kein Datensatz passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>There is no record to show any more.</source>
        <translation>Es gibt keinen Datensatz mehr zu zeigen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Opening the backup and looking through it…</source>
        <translation>Die Sicherung wird geöffnet und geprüft…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Made: {made}
Connections: {names}
Products, clients and other records: {records}
Orders: {orders}
Operations in the history: {operations}</source>
        <translation>Erstellt: {made}
Verbindungen: {names}
Produkte, Kunden und andere Datensätze: {records}
Bestellungen: {orders}
Vorgänge im Verlauf: {operations}</translation>
    </message>
    <message>
        <source>The program ends its work, puts this backup in the place of what it knows now, and starts again. What it knows now is kept as a backup of its own. Nothing changes in your shops by that; orders and changes since then are found again at the next look, and nothing is sent twice. Keys are not part of a backup: where the keyring does not hold them, you are asked for them.</source>
        <translation>Das Programm beendet seine Arbeit, setzt diese Sicherung an die Stelle dessen, was es jetzt weiß, und startet neu. Was es jetzt weiß, bleibt als eigene Sicherung erhalten. In Ihren Shops ändert sich dadurch nichts; Bestellungen und Änderungen seither werden beim nächsten Nachsehen wiedergefunden, und nichts wird doppelt gesendet. Schlüssel gehören nicht zur Sicherung: Wo der Schlüsselbund sie nicht enthält, werden Sie danach gefragt.</translation>
    </message>
</context>
<context>
    <name>RoutesDialog</name>
    <message>
        <source>Orders between shops</source>
        <translation>Bestellungen zwischen Shops</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Gets the main store&apos;s orders</source>
        <translation>Bekommt die Bestellungen des Hauptshops</translation>
    </message>
    <message>
        <source>Sends its orders to the main store</source>
        <translation>Sendet seine Bestellungen an den Hauptshop</translation>
    </message>
    <message>
        <source>Other shops</source>
        <translation>Nebenshops</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>&amp;Leave the customer&apos;s e-mail address out of copies</source>
        <translation>E-Mail-Adresse des Kunden in Kopien &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Main store</source>
        <translation>&amp;Hauptshop</translation>
    </message>
    <message>
        <source>When an order of the main store &amp;moves on, its copies</source>
        <translation>Geht eine Bestellung des Haupt&amp;shops weiter: Kopien</translation>
    </message>
    <message>
        <source>When an order of another shop moves &amp;on, its copies</source>
        <translation>Geht eine Bestellung eines &amp;Nebenshops weiter: Kopien</translation>
    </message>
    <message>
        <source>Copies are made e&amp;very</source>
        <translation>Kopien &amp;erstellen alle</translation>
    </message>
    <message>
        <source>Orders that are placed from now on are copied once into the shops that you tick here. A copy has the original&apos;s total, takes nothing from stock, and is never copied on.</source>
        <translation>Bestellungen, die ab jetzt eingehen, werden einmal in die hier angekreuzten Shops kopiert. Eine Kopie hat die Summe des Originals, nimmt nichts vom Bestand und wird nie weiterkopiert.</translation>
    </message>
    <message>
        <source>The shop that gets a copy cannot write to the customer, who hears only from the shop where they ordered.</source>
        <translation>Der Shop, der eine Kopie bekommt, kann dem Kunden nicht schreiben; dieser hört nur von dem Shop, in dem er bestellt hat.</translation>
    </message>
    <message>
        <source>reading its e-mail settings…</source>
        <translation>die E-Mail-Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>its e-mail settings cannot be read; expect it to write to the customer.</source>
        <translation>die E-Mail-Einstellungen sind nicht lesbar; rechnen Sie damit, dass er dem Kunden schreibt.</translation>
    </message>
    <message>
        <source>it writes to no customer, all its e-mails about orders are switched off.</source>
        <translation>er schreibt keinem Kunden, alle E-Mails zu Bestellungen sind abgeschaltet.</translation>
    </message>
    <message>
        <source>it writes to the customer when a copy becomes {statuses}.</source>
        <translation>er schreibt dem Kunden, wenn eine Kopie diesen Status bekommt: {statuses}.</translation>
    </message>
    <message>
        <source>follow by themselves</source>
        <translation>folgen von selbst</translation>
    </message>
    <message>
        <source>follow when you press Sync order</source>
        <translation>folgen, wenn Sie „Bestellung abgleichen“ drücken</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Saved. Orders that are placed from now on are copied.</source>
        <translation>Gespeichert. Bestellungen, die ab jetzt eingehen, werden kopiert.</translation>
    </message>
    <message>
        <source>Saved. Orders are not copied between shops.</source>
        <translation>Gespeichert. Bestellungen werden nicht zwischen Shops kopiert.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who decides: {shop} and {other}</source>
        <translation>Wer entscheidet: {shop} und {other}</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} entscheidet</translation>
    </message>
    <message>
        <source>Both; what both change at once is asked</source>
        <translation>Beide; ändern beide zugleich, wird gefragt</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>Before it counts you see what it would change today.</source>
        <translation>Bevor es gilt, sehen Sie, was sich heute ändern würde.</translation>
    </message>
    <message>
        <source>It counts from the first import on.</source>
        <translation>Es gilt ab dem ersten Import.</translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation>&amp;Weiter…</translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>Share in another way: {shop} and {other}</source>
        <translation>Anders teilen: {shop} und {other}</translation>
    </message>
    <message>
        <source>Comparing what both hold today. Nothing is changed.</source>
        <translation>Es wird verglichen, was beide heute haben. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Was sich heute ändern würde</translation>
    </message>
    <message>
        <source>From the next &amp;change on. What both hold today stays as it is.</source>
        <translation>Ab der &amp;nächsten Änderung. Was beide heute haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s values, too: make the changes listed above now.</source>
        <translation>Auch die &amp;heutigen Werte: die oben genannten Änderungen jetzt ausführen.</translation>
    </message>
    <message>
        <source>Both hold the same today: nothing would change.</source>
        <translation>Beide haben heute dasselbe: Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{what} in {name}.</source>
        <translation>{what} in {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed on both sides: you will be asked which value counts.</source>
        <translation>
            <numerusform>%Ln wurde auf beiden Seiten geändert: Sie werden gefragt, welcher Wert gilt.</numerusform>
            <numerusform>%Ln wurden auf beiden Seiten geändert: Sie werden gefragt, welcher Wert gilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products would change</source>
        <translation>
            <numerusform>%Ln Produkt würde sich ändern</numerusform>
            <numerusform>%Ln Produkte würden sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients would change</source>
        <translation>
            <numerusform>%Ln Kunde würde sich ändern</numerusform>
            <numerusform>%Ln Kunden würden sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would change</source>
        <translation>
            <numerusform>%Ln Datensatz würde sich ändern</numerusform>
            <numerusform>%Ln Datensätze würden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change today could not be found out: {why} The rules can be saved all the same.</source>
        <translation>Was sich heute ändern würde, ließ sich nicht herausfinden: {why} Die Regeln lassen sich trotzdem speichern.</translation>
    </message>
    <message>
        <source>⚠ needs you</source>
        <translation>⚠ braucht Sie</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of “{name}”</source>
        <translation>Einstellungen von „{name}“</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>Clients, taxes, every quantity and every open order, whatever changed</source>
        <translation>Kunden, Steuern, jede Menge und jede offene Bestellung, was sich auch geändert hat</translation>
    </message>
    <message>
        <source>other statuses of your shop, separated by commas</source>
        <translation>andere Status Ihres Shops, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Other statuses</source>
        <translation>Andere Status</translation>
    </message>
    <message>
        <source>none: you are told of orders that rest in other statuses</source>
        <translation>keine: Sie erfahren von Bestellungen, die in anderen Status ruhen</translation>
    </message>
    <message>
        <source>Statuses of a plugin, in which orders rest on purpose; separated by commas</source>
        <translation>Status eines Plugins, in denen Bestellungen mit Absicht ruhen; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>the whole order</source>
        <translation>die ganze Bestellung</translation>
    </message>
    <message>
        <source>its parts, one for each vendor</source>
        <translation>ihre Teile, einen je Anbieter</translation>
    </message>
    <message>
        <source>Plugins for several vendors put the parts beside the customer&apos;s whole order</source>
        <translation>Plugins für mehrere Anbieter legen die Teile neben die ganze Bestellung des Kunden</translation>
    </message>
    <message>
        <source>What closing or cancelling a sales order makes of the shop&apos;s order, by its status there; one per line. Nothing behind = leaves it as it is. What is not named becomes completed or cancelled.</source>
        <translation>Was aus der Bestellung im Shop wird, wenn ein Auftrag abgeschlossen oder storniert wird, je nach ihrem Status dort; eins pro Zeile. Nichts dahinter = sie bleibt, wie sie ist. Was nicht genannt ist, wird abgeschlossen oder storniert.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>An order that is cancelled meanwhile is never sent</source>
        <translation>Eine Bestellung, die inzwischen storniert wird, wird nie gesendet</translation>
    </message>
    <message>
        <source>Goes before the order number, so that two shops never have the same</source>
        <translation>Steht vor der Bestellnummer, damit zwei Shops nie dieselbe haben</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Nach Änderungen s&amp;uchen alle</translation>
    </message>
    <message>
        <source>Look at &amp;everything every</source>
        <translation>&amp;Alles durchsehen alle</translation>
    </message>
    <message>
        <source>Send orders that are</source>
        <translation>Zu sendende Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Leave alone orders that are</source>
        <translation>Bestellungen &amp;unberührt lassen, die so sind</translation>
    </message>
    <message>
        <source>Of orders split by &amp;vendors, send</source>
        <translation>Von Bestellungen, nach &amp;Anbietern geteilt, senden</translation>
    </message>
    <message>
        <source>Send orders &amp;from</source>
        <translation>Bestellungen senden a&amp;b</translation>
    </message>
    <message>
        <source>&amp;Hold new orders for</source>
        <translation>&amp;Neue Bestellungen zurückhalten</translation>
    </message>
    <message>
        <source>Order number &amp;prefix</source>
        <translation>&amp;Präfix der Bestellnummer</translation>
    </message>
    <message>
        <source>A sales order &amp;moves</source>
        <translation>Ein Auftrag &amp;bewirkt</translation>
    </message>
    <message>
        <source>as the shop marks them; else ask me</source>
        <translation>wie der Shop sie kennzeichnet; sonst mich fragen</translation>
    </message>
    <message>
        <source>as their parts, and an amount for the whole</source>
        <translation>als ihre Teile und einen Betrag für das Ganze</translation>
    </message>
    <message>
        <source>as one product, by its SKU</source>
        <translation>als ein Produkt, nach der SKU</translation>
    </message>
    <message>
        <source>Rows of an order whose product is made of others, or is of another kind</source>
        <translation>Zeilen einer Bestellung, deren Produkt aus anderen besteht oder von anderer Art ist</translation>
    </message>
    <message>
        <source>Send &amp;bundles in orders</source>
        <translation>&amp;Bündel in Bestellungen senden</translation>
    </message>
    <message>
        <source>Send clients who are, too</source>
        <translation>Auch Kunden mit diesen Rollen senden</translation>
    </message>
    <message>
        <source>what its quantities show</source>
        <translation>was seine Mengen zeigen</translation>
    </message>
    <message>
        <source>whole pieces only</source>
        <translation>nur ganze Stücke</translation>
    </message>
    <message>
        <source>parts of a piece, too: 2.5</source>
        <translation>auch Teile eines Stücks: 2,5</translation>
    </message>
    <message>
        <source>A quantity that the shop would cut is not written</source>
        <translation>Eine Menge, die der Shop kürzen würde, wird nicht geschrieben</translation>
    </message>
    <message>
        <source>The shop c&amp;ounts</source>
        <translation>Der Shop zä&amp;hlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products…</source>
        <translation>
            <numerusform>%Ln Produkt…</numerusform>
            <numerusform>%Ln Produkte…</numerusform>
        </translation>
    </message>
    <message>
        <source>What the shop does not count, or not each by itself</source>
        <translation>Was der Shop nicht zählt, oder nicht jedes für sich</translation>
    </message>
    <message>
        <source>Quantities left alone</source>
        <translation>Mengen, die bleiben</translation>
    </message>
    <message>
        <source>all; else names separated by semicolons</source>
        <translation>alle; sonst Namen, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Which products you can add to this shop by hand; it must have a SKU and a price, too</source>
        <translation>Welche Produkte Sie diesem Shop von Hand hinzufügen können; auch SKU und Preis sind nötig</translation>
    </message>
    <message>
        <source>Products may be added of &amp;categories</source>
        <translation>Hinzufügen erlaubt aus &amp;Kategorien</translation>
    </message>
    <message>
        <source>Ask me first when</source>
        <translation>Erst nachfragen, wenn</translation>
    </message>
    <message>
        <source>No other roles have been seen in this shop.</source>
        <translation>In diesem Shop wurden keine anderen Rollen gesehen.</translation>
    </message>
    <message>
        <source> % of the products change within a day</source>
        <translation> % der Produkte sich an einem Tag ändern</translation>
    </message>
    <message>
        <source> % of the quantities become 0 within a day</source>
        <translation> % der Mengen an einem Tag 0 werden</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> products are deleted within a day</source>
        <translation> Produkte an einem Tag gelöscht werden</translation>
    </message>
    <message>
        <source>a price moves by more than </source>
        <translation>ein Preis sich ändert um mehr als </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>mehr als </translation>
    </message>
    <message>
        <source>{number} changes are never too many</source>
        <translation>{number} Änderungen sind nie zu viele</translation>
    </message>
    <message>
        <source>Orders are sent as soon as the shop shares something with Megaventory.</source>
        <translation>Bestellungen werden gesendet, sobald der Shop etwas mit Megaventory teilt.</translation>
    </message>
    <message>
        <source>What was ordered before is left alone.</source>
        <translation>Was früher bestellt wurde, bleibt unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln orders known so far.</source>
        <translation>
            <numerusform>Nimmt %Ln bisher bekannte Bestellung dazu.</numerusform>
            <numerusform>Nimmt %Ln bisher bekannte Bestellungen dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are looked for in the shop.</source>
        <translation>Ältere werden im Shop gesucht.</translation>
    </message>
    <message>
        <source>Orders that are “{status}” are never sent: nobody has paid or promised to.</source>
        <translation>Bestellungen mit dem Status „{status}“ werden nie gesendet: Niemand hat bezahlt oder es zugesagt.</translation>
    </message>
    <message>
        <source>Tick at least one status, or no order is ever sent.</source>
        <translation>Kreuzen Sie mindestens einen Status an, sonst wird nie eine Bestellung gesendet.</translation>
    </message>
    <message>
        <source>“{line}” is not understood: write a status, = and what it may become ({names}).</source>
        <translation>„{line}“ ist nicht verständlich: Schreiben Sie einen Status, = und was daraus werden darf ({names}).</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>none: all locations count; separated by commas</source>
        <translation>keiner: alle Lagerorte zählen; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Location for starting quantities</source>
        <translation>&amp;Lagerort für Anfangsbestände</translation>
    </message>
    <message>
        <source>Location of &amp;sales orders</source>
        <translation>Lager&amp;ort der Aufträge</translation>
    </message>
    <message>
        <source>Stock that does &amp;not count</source>
        <translation>Bestand, der nicht &amp;zählt</translation>
    </message>
    <message>
        <source>&amp;Payment methods</source>
        <translation>Zahlun&amp;gsarten</translation>
    </message>
    <message>
        <source>One per line: the shop&apos;s name of it = one of {names}</source>
        <translation>Eine pro Zeile: Name im Shop = eine von {names}</translation>
    </message>
    <message>
        <source>“{line}” is no payment method of Megaventory.</source>
        <translation>„{line}“ ist keine Zahlungsart von Megaventory.</translation>
    </message>
    <message>
        <source>Vtiger Cloud counts requests: look more rarely where others use it, too</source>
        <translation>Vtiger Cloud zählt Anfragen: Sehen Sie seltener nach, wo auch andere es nutzen</translation>
    </message>
    <message>
        <source>The label of the text field by which what we made is found again; one in each module</source>
        <translation>Die Beschriftung des Textfelds, an dem wir unsere Einträge wiederfinden; je eines in jedem Modul</translation>
    </message>
    <message>
        <source>Only where config.inc.php sets a time zone: how far Vtiger&apos;s times are ahead of UTC</source>
        <translation>Nur wo config.inc.php eine Zeitzone setzt: um wie viel die Zeiten von Vtiger UTC voraus sind</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Look for changed r&amp;ecords every</source>
        <translation>Geänderte &amp;Datensätze suchen alle</translation>
    </message>
    <message>
        <source>&amp;Label of the field with our mark</source>
        <translation>Bes&amp;chriftung des Felds mit unserer Marke</translation>
    </message>
    <message>
        <source>&amp;Times are ahead of UTC by</source>
        <translation>&amp;Zeiten sind UTC voraus um</translation>
    </message>
    <message>
        <source>Orders go to the shop that are</source>
        <translation>Aufträge, die zum Shop gehen</translation>
    </message>
    <message>
        <source>Tick at least one status, or no order ever goes to the shop.</source>
        <translation>Kreuzen Sie mindestens einen Status an, sonst geht nie ein Auftrag zum Shop.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Who keeps the stock</source>
        <translation>Wer den Bestand führt</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Its stock is kept by</source>
        <translation>Den Bestand führt</translation>
    </message>
    <message>
        <source>The stock &amp;book</source>
        <translation>Das Lager&amp;buch</translation>
    </message>
    <message>
        <source>The shop &amp;itself</source>
        <translation>Der Shop s&amp;elbst</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>all warehouses that count</source>
        <translation>alle Lager, die zählen</translation>
    </message>
    <message>
        <source>It ships from stores of its own: send it no quantities</source>
        <translation>Versendet aus eigenen Lagern: keine Mengen senden</translation>
    </message>
    <message>
        <source>It offers what lies in</source>
        <translation>Angeboten wird, was liegt in</translation>
    </message>
    <message>
        <source>&amp;Free the pieces that its open orders have promised</source>
        <translation>Die in offenen Bestellungen zugesagten Stücke &amp;freigeben</translation>
    </message>
    <message>
        <source>Else they stay promised, and other shops do not offer them</source>
        <translation>Sonst bleiben sie zugesagt, und andere Shops bieten sie nicht an</translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation>Für diesen Shop &amp;speichern</translation>
    </message>
    <message>
        <source>A shop&apos;s quantities are decided in one place. The stock book takes in the orders of all its shops and tells each of them what is left.</source>
        <translation>Über die Mengen eines Shops wird an einem Ort entschieden. Das Lagerbuch nimmt die Bestellungen aller seiner Shops auf und meldet jedem, was übrig ist.</translation>
    </message>
    <message>
        <source>There is no shop yet. Connect one on the tab Connections.</source>
        <translation>Es gibt noch keinen Shop. Verbinden Sie einen auf dem Reiter Verbindungen.</translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation>das Lagerbuch</translation>
    </message>
    <message>
        <source>the shop itself</source>
        <translation>der Shop selbst</translation>
    </message>
    <message>
        <source>Who keeps the stock of {shop}</source>
        <translation>Wer den Bestand von {shop} führt</translation>
    </message>
    <message>
        <source>Megaventory</source>
        <translation>Megaventory</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products of the shop are not in the stock book and keep their own numbers.</source>
        <translation>
            <numerusform>%Ln Produkt des Shops steht nicht im Lagerbuch und behält seine eigene Zahl.</numerusform>
            <numerusform>%Ln Produkte des Shops stehen nicht im Lagerbuch und behalten ihre eigenen Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it sells lowers the stock book; what the stock book has is sent to it, product by product, where Auto Sync is on. Numbers that you change in the shop itself are overwritten.</source>
        <translation>Was er verkauft, senkt das Lagerbuch; was das Lagerbuch hat, wird ihm gesendet, Produkt für Produkt, wo der Auto-Abgleich ein ist. Zahlen, die Sie im Shop selbst ändern, werden überschrieben.</translation>
    </message>
    <message>
        <source>Its stock list decides, less what is sold and not known there yet. Auto Sync is not used.</source>
        <translation>Die Bestandsliste dort entscheidet, abzüglich dessen, was verkauft und dort noch nicht bekannt ist. Der Auto-Abgleich wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Join the shop with Megaventory on the tab Connections and choose there that Megaventory decides about the stock.</source>
        <translation>Verbinden Sie den Shop auf dem Reiter Verbindungen mit Megaventory und wählen Sie dort, dass Megaventory über den Bestand entscheidet.</translation>
    </message>
    <message>
        <source>Nothing is sent to it; other shops do not hear of its sales.</source>
        <translation>Ihm wird nichts gesendet; andere Shops erfahren nichts von seinen Verkäufen.</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>Its “Qty. in Stock” is on hand, every few minutes; what the shop&apos;s open orders promise is taken off. Vtiger lowers the quantity with the invoice: write it before you complete the order in the shop.</source>
        <translation>Dessen „Qty. in Stock“ ist vorhanden, alle paar Minuten; was offene Bestellungen des Shops zusagen, wird abgezogen. Vtiger senkt die Menge mit der Rechnung: Schreiben Sie diese, bevor Sie die Bestellung im Shop abschließen.</translation>
    </message>
    <message>
        <source>Connect a Vtiger CRM on the tab Connections.</source>
        <translation>Verbinden Sie ein Vtiger CRM auf dem Reiter Verbindungen.</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: turn on Auto Sync for products, or press Sync now.</source>
        <translation>Gespeichert. Es wurde nichts gesendet: Schalten Sie den Auto-Abgleich für Produkte ein, oder drücken Sie „Jetzt abgleichen“.</translation>
    </message>
    <message>
        <source>Saved. The stock book sends this shop nothing any more.</source>
        <translation>Gespeichert. Das Lagerbuch sendet diesem Shop nichts mehr.</translation>
    </message>
    <message>
        <source>{number} pieces stay promised to its open orders.</source>
        <translation>{number} Stück bleiben für seine offenen Bestellungen zugesagt.</translation>
    </message>
</context>
<context>
    <name>SkuDoctor</name>
    <message>
        <source>SKU doctor: {shop}</source>
        <translation>SKU-Doktor: {shop}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Products concerned</source>
        <translation>Betroffene Produkte</translation>
    </message>
    <message>
        <source>&amp;This one is meant</source>
        <translation>&amp;Dieses ist gemeint</translation>
    </message>
    <message>
        <source>&amp;Open in shop</source>
        <translation>Im Shop ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Import products now</source>
        <translation>Produkte jetzt &amp;importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems keep products</source>
        <translation>
            <numerusform>Durch %Ln Problem können Produkte</numerusform>
            <numerusform>Durch %Ln Probleme können Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>from being matched. Everything else is imported all the same.</source>
        <translation>nicht zugeordnet werden. Alles andere wird trotzdem importiert.</translation>
    </message>
    <message>
        <source>No problem: every product that was read can be matched by its SKU.</source>
        <translation>Kein Problem: Jedes gelesene Produkt lässt sich über seine SKU zuordnen.</translation>
    </message>
    <message>
        <source>What you picked is sent with the next import of products.</source>
        <translation>Was Sie gewählt haben, wird mit dem nächsten Import der Produkte gesendet.</translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation>Dieselbe SKU zweimal</translation>
    </message>
    <message>
        <source>Differs only by case or spaces</source>
        <translation>Nur Großschreibung oder Leerzeichen verschieden</translation>
    </message>
    <message>
        <source>Variations with their parent&apos;s SKU</source>
        <translation>Varianten mit der SKU ihres Hauptprodukts</translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation>Keine SKU</translation>
    </message>
    <message>
        <source>Several records fit there</source>
        <translation>Dort passen mehrere Datensätze</translation>
    </message>
    <message>
        <source>Its record there is taken</source>
        <translation>Der Datensatz dort ist vergeben</translation>
    </message>
    <message>
        <source>In the shop&apos;s trash</source>
        <translation>Im Papierkorb des Shops</translation>
    </message>
    <message>
        <source>None of these is sent until each has a SKU of its own. Change them in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation>Keines davon wird gesendet, bis jedes eine eigene SKU hat. Ändern Sie sie im Shop, oder wählen Sie das gemeinte: Die anderen stehen dann für denselben Bestand.</translation>
    </message>
    <message>
        <source>Such SKUs are taken for the same. Give each a clearly different one in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation>Solche SKUs gelten als gleich. Geben Sie jedem im Shop eine deutlich andere, oder wählen Sie das gemeinte: Die anderen stehen dann für denselben Bestand.</translation>
    </message>
    <message>
        <source>These variations have no SKU of their own, so the shop shows their parent&apos;s. Give each its own SKU in the shop; or, if they are one and the same on your shelf, pick one to stand for all.</source>
        <translation>Diese Varianten haben keine eigene SKU, deshalb zeigt der Shop die ihres Hauptprodukts. Geben Sie jeder im Shop eine eigene SKU; oder wählen Sie, wenn sie bei Ihnen im Regal ein und dasselbe sind, eine, die für alle steht.</translation>
    </message>
    <message>
        <source>Without a SKU it cannot be matched. Open it in the shop and give it one.</source>
        <translation>Ohne SKU lässt es sich nicht zuordnen. Öffnen Sie es im Shop und geben Sie ihm eine.</translation>
    </message>
    <message>
        <source>More than one record in {there} has this SKU. Pick the one that is the same product, or leave only one of them there.</source>
        <translation>Mehr als ein Datensatz in {there} hat diese SKU. Wählen Sie den, der dasselbe Produkt ist, oder lassen Sie dort nur einen davon übrig.</translation>
    </message>
    <message>
        <source>The record in {there} with this SKU already belongs to another product of the shop. Give one of the two another SKU, in the shop.</source>
        <translation>Der Datensatz in {there} mit dieser SKU gehört schon zu einem anderen Produkt des Shops. Geben Sie einem der beiden eine andere SKU, und zwar im Shop.</translation>
    </message>
    <message>
        <source>This product is in the trash, and its SKU is still in use. Restore it, or delete it for good and, if it is not sold any more, delete its record in {there} too.</source>
        <translation>Dieses Produkt liegt im Papierkorb, und seine SKU ist noch in Gebrauch. Stellen Sie es wieder her, oder löschen Sie es endgültig und, wenn es nicht mehr verkauft wird, auch seinen Datensatz in {there}.</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>nicht verknüpft</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Contents of the bundle</source>
        <translation>Inhalt des Pakets</translation>
    </message>
    <message>
        <source>What this page says</source>
        <translation>Was auf dieser Seite steht</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>This is what will be saved, and nothing else. Keys, e-mail addresses, and the names and addresses of your connections are taken out. What a server said in its own words may still name somebody: look through the pages, and untick what you want to leave out. Nothing is sent anywhere: you decide whom you give the file.</source>
        <translation>Das wird gespeichert und nichts anderes. Schlüssel, E-Mail-Adressen sowie Namen und Adressen Ihrer Verbindungen sind entfernt. Was ein Server mit eigenen Worten gesagt hat, kann noch jemanden nennen: Sehen Sie die Seiten durch und entfernen Sie das Häkchen bei dem, was Sie weglassen möchten. Nichts wird irgendwohin gesendet: Sie entscheiden, wem Sie die Datei geben.</translation>
    </message>
    <message>
        <source>Saved. Give the file to whoever helps you.</source>
        <translation>Gespeichert. Geben Sie die Datei dem, der Ihnen hilft.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Pending orders</source>
        <translation>&amp;Ausstehende Bestellungen</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>Was &amp;Sie braucht</translation>
    </message>
    <message>
        <source>No &amp;notifications for</source>
        <translation>Keine &amp;Benachrichtigungen für</translation>
    </message>
    <message>
        <source>30 &amp;minutes</source>
        <translation>30 &amp;Minuten</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;8 hours</source>
        <translation>&amp;8 Stunden</translation>
    </message>
    <message>
        <source>&amp;Open WC Sync Desktop</source>
        <translation>WC Sync Desktop ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln Bestellung ausstehend</numerusform>
            <numerusform>%Ln Bestellungen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>last look {time}</source>
        <translation>zuletzt nachgesehen {time}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting.</source>
        <translation>
            <numerusform>%Ln Bestellung wartet.</numerusform>
            <numerusform>%Ln Bestellungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation>WC Sync Desktop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you.</source>
        <translation>
            <numerusform>%Ln Sache braucht Sie.</numerusform>
            <numerusform>%Ln Sachen brauchen Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>Turn on Auto Sync</source>
        <translation>Auto-Abgleich einschalten</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>Zeigt jetzt</translation>
    </message>
    <message>
        <source>Will be told</source>
        <translation>Wird gemeldet</translation>
    </message>
    <message>
        <source>Quantities that differ</source>
        <translation>Abweichende Mengen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these products have another quantity in a shop than in the stock book.</source>
        <translation>
            <numerusform>%Ln dieser Produkte hat in einem Shop eine andere Menge als im Lagerbuch.</numerusform>
            <numerusform>%Ln dieser Produkte haben in einem Shop eine andere Menge als im Lagerbuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning Auto Sync on sends nothing yet. The next change of a product, or Sync now, overwrites what the shop shows. If the shop is right, correct the stock book first.</source>
        <translation>Das Einschalten des Auto-Abgleichs sendet noch nichts. Die nächste Änderung eines Produkts oder „Jetzt abgleichen“ überschreibt, was der Shop zeigt. Hat der Shop recht, berichtigen Sie zuerst das Lagerbuch.</translation>
    </message>
    <message>
        <source>The first {number} are shown.</source>
        <translation>Die ersten {number} werden gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Einschalten</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
</context>
<context>
    <name>WarehousesDialog</name>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Counts in shops</source>
        <translation>Zählt in Shops</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>What lies here is &amp;offered in shops</source>
        <translation>Was hier liegt, wird in Shops an&amp;geboten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Orders take from the &amp;lowest number first</source>
        <translation>Bestellungen entnehmen zuerst aus der k&amp;leinsten Nummer</translation>
    </message>
    <message>
        <source>N&amp;ew warehouse</source>
        <translation>N&amp;eues Lager</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A shop may have a warehouse of its own: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Ein Shop kann ein eigenes Lager haben: ⋯ → „Shops: wer ihren Bestand führt…“.</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ nein</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>WC Sync Desktop keeps your WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book of its own: every order arrives once, every stock figure is right. It runs on this computer; your keys stay in its keyring, and your data goes nowhere but to the systems you connect.</source>
        <translation>WC Sync Desktop gleicht Ihre WooCommerce-Shops mit Megaventory, Vtiger CRM, untereinander und mit einem eigenen Lagerbuch ab: Jede Bestellung kommt einmal an, jede Bestandszahl stimmt. Es läuft auf diesem Computer; Ihre Schlüssel bleiben in dessen Schlüsselbund, und Ihre Daten gehen nur an die Systeme, die Sie verbinden.</translation>
    </message>
    <message>
        <source>&amp;Connect my shop</source>
        <translation>&amp;Meinen Shop verbinden</translation>
    </message>
    <message>
        <source>You need its address and two keys, which the shop makes for you. It takes some five minutes.</source>
        <translation>Sie brauchen seine Adresse und zwei Schlüssel, die der Shop für Sie erstellt. Es dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>&amp;Try it with practice data</source>
        <translation>Mit Ü&amp;bungsdaten ausprobieren</translation>
    </message>
    <message>
        <source>A practice shop, Megaventory and Vtiger on this computer. Nothing real is touched.</source>
        <translation>Ein Übungsshop, ein Übungs-Megaventory und ein Übungs-Vtiger auf diesem Computer. Nichts Echtes wird berührt.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>Sicherung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Go on with what you had, on this computer or another one.</source>
        <translation>Weiter mit dem, was Sie hatten, auf diesem oder einem anderen Computer.</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>&amp;Handbuch lesen</translation>
    </message>
    <message>
        <source>What goes where, what happens every day, and what to do when it does not.</source>
        <translation>Was wohin geht, was jeden Tag geschieht, und was zu tun ist, wenn es ausbleibt.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this number? – {sku}</source>
        <translation>Warum diese Zahl? – {sku}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Should show</source>
        <translation>Soll zeigen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>What each shop is told</source>
        <translation>Was jedem Shop gemeldet wird</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle, die es gibt</translation>
    </message>
    <message>
        <source>Show &amp;just as many, whatever there is</source>
        <translation>Genau so viele &amp;zeigen, egal wie viele da sind</translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation>Für diesen Shop &amp;speichern</translation>
    </message>
    <message>
        <source>S&amp;KU in this shop</source>
        <translation>S&amp;KU in diesem Shop</translation>
    </message>
    <message>
        <source>Keep &amp;back (pieces that are not offered)</source>
        <translation>Zurück&amp;behalten (Stücke, die nicht angeboten werden)</translation>
    </message>
    <message>
        <source>Show at &amp;most</source>
        <translation>&amp;Höchstens zeigen</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>nicht in diesem Shop</translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet. Choose the shops: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Das Lagerbuch führt noch keinen Shop-Bestand. Wählen Sie die Shops: ⋯ → „Shops: wer ihren Bestand führt…“.</translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own and is told nothing</source>
        <translation>Der Shop versendet es aus eigenen Lagern und bekommt nichts gemeldet</translation>
    </message>
    <message>
        <source>{shop} shows</source>
        <translation>{shop} zeigt</translation>
    </message>
    <message>
        <source>How {shop} sells it</source>
        <translation>Wie {shop} es verkauft</translation>
    </message>
    <message>
        <source>{number}, as everywhere</source>
        <translation>{number}, wie überall</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>In warehouses that do not count</source>
        <translation>In Lagern, die nicht zählen</translation>
    </message>
    <message>
        <source>Ordered and not yet shipped</source>
        <translation>Bestellt und noch nicht versandt</translation>
    </message>
    <message>
        <source>Kits that can be put together</source>
        <translation>Sets, die sich zusammenstellen lassen</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Zurückbehalten</translation>
    </message>
    <message>
        <source>The shop shows no more than its limit</source>
        <translation>Der Shop zeigt nicht mehr als seine Grenze</translation>
    </message>
    <message>
        <source>The shop always shows</source>
        <translation>Der Shop zeigt immer</translation>
    </message>
    <message>
        <source>Never below zero</source>
        <translation>Nie unter null</translation>
    </message>
    <message>
        <source>⚠ The shop can sell more than there is: it shows this number even at 0 pieces.</source>
        <translation>⚠ Der Shop kann mehr verkaufen, als da ist: Er zeigt diese Zahl auch bei 0 Stück.</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Zurückbehalten</translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation>Höchstens zeigen</translation>
    </message>
    <message>
        <source>Saved. {shop} should show {number}.</source>
        <translation>Gespeichert. {shop} soll {number} zeigen.</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Work orders</source>
        <translation>Fertigungsaufträge</translation>
    </message>
    <message>
        <source>What you make yourself: components leave the warehouse, the product comes in.</source>
        <translation>Was Sie selbst herstellen: Komponenten verlassen das Lager, das Produkt kommt hinein.</translation>
    </message>
    <message>
        <source>&amp;Makes (SKU)</source>
        <translation>Stellt &amp;her (SKU)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Wie viele</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Bisher gefertigt</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pieces for one</source>
        <translation>Stück für eines</translation>
    </message>
    <message>
        <source>&amp;Made…</source>
        <translation>&amp;Gefertigt…</translation>
    </message>
    <message>
        <source>Say how many are made: components go out, the product comes in</source>
        <translation>Angeben, wie viele gefertigt sind: Komponenten gehen hinaus, das Produkt kommt herein</translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation>nicht im Lagerbuch</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many are made?</source>
        <translation>Wie viele sind gefertigt?</translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
</context>
<context>
    <name>_Statuses</name>
    <message>
        <source>Pending payment</source>
        <translation>Zahlung ausstehend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In Wartestellung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>(HTTP {0})</source>
        <translation>(HTTP {0})</translation>
    </message>
    <message>
        <source>(and {0} more)</source>
        <translation>(und {0} weitere)</translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation>(kein Code)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>; orders may also be in {0}</source>
        <translation>; Bestellungen dürfen auch in {0} sein</translation>
    </message>
    <message>
        <source>; “Sync order” tells it.</source>
        <translation>; „Bestellung abgleichen“ meldet es.</translation>
    </message>
    <message>
        <source>A connection of this operation was removed.</source>
        <translation>Eine Verbindung dieses Vorgangs wurde entfernt.</translation>
    </message>
    <message>
        <source>A copy of this order lies in the trash of the shop.</source>
        <translation>Eine Kopie dieser Bestellung liegt im Papierkorb des Shops.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Ein Fehler des Programms</translation>
    </message>
    <message>
        <source>A feed is read once a minute at most.</source>
        <translation>Ein Feed wird höchstens einmal pro Minute gelesen.</translation>
    </message>
    <message>
        <source>A feed needs a name of its own.</source>
        <translation>Ein Feed braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A firewall or proxy on the way blocks it: allow WC Sync Desktop there.</source>
        <translation>Eine Firewall oder ein Proxy auf dem Weg blockiert: Erlauben Sie WC Sync Desktop dort.</translation>
    </message>
    <message>
        <source>A firewall or security plugin blocks it: ask your host to allow WC Sync Desktop.</source>
        <translation>Eine Firewall oder ein Sicherheits-Plugin blockiert: Bitten Sie Ihren Hoster, WC Sync Desktop zu erlauben.</translation>
    </message>
    <message>
        <source>A grouped product is only a page of other products; those are sent.</source>
        <translation>Ein gruppiertes Produkt ist nur eine Seite anderer Produkte; diese werden gesendet.</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>Ein Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>A kit cannot be a part of a kit.</source>
        <translation>Ein Set kann nicht Teil eines Sets sein.</translation>
    </message>
    <message>
        <source>A kit lies nowhere itself.</source>
        <translation>Ein Set liegt selbst nirgends.</translation>
    </message>
    <message>
        <source>A kit needs at least one part.</source>
        <translation>Ein Set braucht mindestens einen Teil.</translation>
    </message>
    <message>
        <source>A later synchronization took over.</source>
        <translation>Ein späterer Abgleich hat übernommen.</translation>
    </message>
    <message>
        <source>A number of pieces must be more than 0.</source>
        <translation>Eine Stückzahl muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>A plugin in “{0}” already keeps it in step with “{1}”.</source>
        <translation>Ein Plugin in „{0}“ gleicht es schon mit „{1}“ ab.</translation>
    </message>
    <message>
        <source>A plugin of the shop already works with {0}.</source>
        <translation>Ein Plugin des Shops arbeitet schon mit {0}.</translation>
    </message>
    <message>
        <source>A position of a pass is not known.</source>
        <translation>Eine Position eines Durchgangs ist unbekannt.</translation>
    </message>
    <message>
        <source>A product in the trash has no quantity.</source>
        <translation>Ein Produkt im Papierkorb hat keine Menge.</translation>
    </message>
    <message>
        <source>A product of the stock book needs a SKU.</source>
        <translation>Ein Produkt des Lagerbuchs braucht eine SKU.</translation>
    </message>
    <message>
        <source>A product of this order was deleted in Vtiger.</source>
        <translation>Ein Produkt dieser Bestellung wurde in Vtiger gelöscht.</translation>
    </message>
    <message>
        <source>A program on my computer, WC Sync Desktop, cannot talk to {0}.</source>
        <translation>Ein Programm auf meinem Computer, WC Sync Desktop, kann nicht mit {0} sprechen.</translation>
    </message>
    <message>
        <source>A record of another kind was given.</source>
        <translation>Ein Datensatz anderer Art wurde übergeben.</translation>
    </message>
    <message>
        <source>A row of another kind was given.</source>
        <translation>Es wurde eine Zeile anderer Art angegeben.</translation>
    </message>
    <message>
        <source>A shop has no helper {0}.</source>
        <translation>Ein Shop hat kein Hilfsobjekt {0}.</translation>
    </message>
    <message>
        <source>A shop has no queue of changes.</source>
        <translation>Ein Shop hat keine Liste von Änderungen.</translation>
    </message>
    <message>
        <source>A shop&apos;s quantities come with its products.</source>
        <translation>Die Mengen eines Shops kommen mit seinen Produkten.</translation>
    </message>
    <message>
        <source>A warehouse needs a name of its own.</source>
        <translation>Ein Lager braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {0}.</source>
        <translation>Statt einer Antwort von {0} kam eine Webseite.</translation>
    </message>
    <message>
        <source>A {0} needs at least one product.</source>
        <translation>Mindestens ein Produkt ist nötig ({0}).</translation>
    </message>
    <message>
        <source>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL</source>
        <translation>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Aborted by another synchronization</source>
        <translation>Durch einen anderen Abgleich abgebrochen</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Add a row with its SKU and how many are in a kit.</source>
        <translation>Fügen Sie eine Zeile mit der SKU hinzu und wie viele in einem Set sind.</translation>
    </message>
    <message>
        <source>Add a row.</source>
        <translation>Fügen Sie eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Add a rule at Cloudflare: bypass the cache where the address contains /wp-json/.</source>
        <translation>Legen Sie bei Cloudflare eine Regel an: Cache umgehen, wenn die Adresse /wp-json/ enthält.</translation>
    </message>
    <message>
        <source>Add it again, then start anew.</source>
        <translation>Fügen Sie es wieder hinzu und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Add it as a new connection and import into it; this one keeps its history.</source>
        <translation>Fügen Sie es als neue Verbindung hinzu und importieren Sie dorthin; diese behält ihren Verlauf.</translation>
    </message>
    <message>
        <source>Add it as a new connection.</source>
        <translation>Fügen Sie es als neue Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Add it as a new connection; this one keeps its history.</source>
        <translation>Fügen Sie es als neue Verbindung hinzu; diese behält ihren Verlauf.</translation>
    </message>
    <message>
        <source>Add it by hand there.</source>
        <translation>Fügen Sie es dort von Hand hinzu.</translation>
    </message>
    <message>
        <source>Add it in Vtiger: Settings → Inventory → Currencies; then press Retry.</source>
        <translation>Fügen Sie sie in Vtiger hinzu: Settings → Inventory → Currencies; drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Add the products anew.</source>
        <translation>Fügen Sie die Produkte neu hinzu.</translation>
    </message>
    <message>
        <source>Adding a product failed; see “What needs you”. {0}</source>
        <translation>Ein Produkt ließ sich nicht hinzufügen; siehe „Was Sie braucht“. {0}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Adjust its parts instead.</source>
        <translation>Passen Sie stattdessen seine Teile an.</translation>
    </message>
    <message>
        <source>Adjust its quantity to 0 first, or make the kit under another SKU.</source>
        <translation>Passen Sie zuerst seine Menge auf 0 an, oder legen Sie das Set unter einer anderen SKU an.</translation>
    </message>
    <message>
        <source>Adjust the quantity instead.</source>
        <translation>Passen Sie stattdessen die Menge an.</translation>
    </message>
    <message>
        <source>Adjust what it is put together of.</source>
        <translation>Passen Sie an, woraus es besteht.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>An action has no quantity to set.</source>
        <translation>Eine Aktion hat keine Menge zu setzen.</translation>
    </message>
    <message>
        <source>An action has nothing to look up.</source>
        <translation>Eine Aktion hat nichts nachzuschlagen.</translation>
    </message>
    <message>
        <source>An action has nothing to write.</source>
        <translation>Eine Aktion hat nichts zu schreiben.</translation>
    </message>
    <message>
        <source>An adjustment needs a reason.</source>
        <translation>Eine Anpassung braucht einen Grund.</translation>
    </message>
    <message>
        <source>An external product is sold by another site.</source>
        <translation>Ein externes Produkt wird von einer anderen Website verkauft.</translation>
    </message>
    <message>
        <source>Another Vtiger than before answers.</source>
        <translation>Es antwortet ein anderes Vtiger als zuvor.</translation>
    </message>
    <message>
        <source>Another client is called {0}; the e-mail was added to the name.</source>
        <translation>Ein anderer Kunde heißt {0}; die E-Mail wurde an den Namen angehängt.</translation>
    </message>
    <message>
        <source>Another program is using the local database.</source>
        <translation>Ein anderes Programm verwendet die lokale Datenbank.</translation>
    </message>
    <message>
        <source>Approved changes</source>
        <translation>Freigegebene Änderungen</translation>
    </message>
    <message>
        <source>Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode</source>
        <translation>Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>Als Dienstleistung</translation>
    </message>
    <message>
        <source>Ask your host for a valid certificate, or choose the certificate file of your own authority.</source>
        <translation>Bitten Sie Ihren Hoster um ein gültiges Zertifikat oder wählen Sie die Zertifikatsdatei Ihrer eigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation>Auto-Abgleich</translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation>Auto-Abgleich aus</translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation>Auto-Abgleich ein</translation>
    </message>
    <message>
        <source>BHD IQD JOD KWD LYD OMR TND</source>
        <translation>BHD IQD JOD KWD LYD OMR TND</translation>
    </message>
    <message>
        <source>BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF</source>
        <translation>BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF</translation>
    </message>
    <message>
        <source>Barcode, EAN, GTIN, UPC, EAN-13, GTIN UPC EAN or ISBN, EAN-Code, Strichcode, Strekkode, Γραμμωτόςκώδικας</source>
        <translation>Barcode, EAN, GTIN, UPC, EAN-13, GTIN UPC EAN or ISBN, EAN-Code, Strichcode, Strekkode, Γραμμωτόςκώδικας</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Billing and Shipping Address</source>
        <translation>Rechnungs- und Lieferadresse</translation>
    </message>
    <message>
        <source>Both clocks agree.</source>
        <translation>Beide Uhren stimmen überein.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Cancel sales order {0} in {1}, unless the goods are still to be delivered; then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Stornieren Sie Auftrag {0} in {1}, es sei denn, die Ware soll noch geliefert werden; drücken Sie dann „Erledigt“. Bis dahin bleiben die Mengen des Shops, wie sie sind.</translation>
    </message>
    <message>
        <source>Cancel the one for {0} there by hand.</source>
        <translation>Stornieren Sie dort von Hand den für {0}.</translation>
    </message>
    <message>
        <source>Cancel the operation first, or wait for its end.</source>
        <translation>Brechen Sie zuerst den Vorgang ab oder warten Sie sein Ende ab.</translation>
    </message>
    <message>
        <source>Cancel the operation first.</source>
        <translation>Brechen Sie zuerst den Vorgang ab.</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Von Ihnen abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled by you after {0} of {1}</source>
        <translation>Von Ihnen nach {0} von {1} abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled by you before it began</source>
        <translation>Von Ihnen vor dem Beginn abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>Von Ihnen abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory is {1} and cannot be cancelled.</source>
        <translation>Im Shop storniert, aber Auftrag {0} in Megaventory ist {1} und kann nicht storniert werden.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation>Im Shop storniert, aber Auftrag {0} in Megaventory stammt von einer anderen Bestellung und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but two sales orders in Megaventory bear the number {0}, and the other one is not to be cancelled.</source>
        <translation>Im Shop storniert, aber zwei Aufträge in Megaventory tragen die Nummer {0}, und der andere darf nicht storniert werden.</translation>
    </message>
    <message>
        <source>Cancelled in {0}, but completed in the shop. Cancel or refund it in the shop, or press Skip.</source>
        <translation>In {0} storniert, im Shop aber abgeschlossen. Stornieren oder erstatten Sie sie im Shop oder drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>Categories and services</source>
        <translation>Kategorien und Dienstleistungen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Change it there, or choose another warehouse.</source>
        <translation>Ändern Sie es dort oder wählen Sie ein anderes Lager.</translation>
    </message>
    <message>
        <source>Change one of the two records.</source>
        <translation>Ändern Sie einen der beiden Datensätze.</translation>
    </message>
    <message>
        <source>Changed in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation>Im Shop geändert, aber Auftrag {0} in Megaventory stammt von einer anderen Bestellung und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Check that it is there, and make room.</source>
        <translation>Prüfen Sie, ob sie da ist, und schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Prüfen Sie, ob es vorhanden ist.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection.</source>
        <translation>Prüfen Sie die Adresse und Ihre Internetverbindung.</translation>
    </message>
    <message>
        <source>Check the address, and that the WooCommerce plugin is switched on.</source>
        <translation>Prüfen Sie die Adresse und ob das Plugin WooCommerce eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address; a firewall, a cache or maintenance can do this too.</source>
        <translation>Prüfen Sie die Adresse; auch eine Firewall, ein Cache oder eine Wartung kann die Ursache sein.</translation>
    </message>
    <message>
        <source>Check the folder of the profile, and make room.</source>
        <translation>Prüfen Sie den Ordner des Profils und schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Check the folder of the profile.</source>
        <translation>Prüfen Sie den Ordner des Profils.</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Wählen Sie eine CSV- oder XLSX-Datei.</translation>
    </message>
    <message>
        <source>Choose a Vtiger CRM.</source>
        <translation>Wählen Sie ein Vtiger CRM.</translation>
    </message>
    <message>
        <source>Choose a file that ends with {0}.</source>
        <translation>Wählen Sie eine Datei, die mit {0} endet.</translation>
    </message>
    <message>
        <source>Choose a file, or enter the address of a page.</source>
        <translation>Wählen Sie eine Datei oder geben Sie die Adresse einer Seite ein.</translation>
    </message>
    <message>
        <source>Choose a shop, Megaventory or a file.</source>
        <translation>Wählen Sie einen Shop, Megaventory oder eine Datei.</translation>
    </message>
    <message>
        <source>Choose a shop.</source>
        <translation>Wählen Sie einen Shop.</translation>
    </message>
    <message>
        <source>Choose another SKU.</source>
        <translation>Wählen Sie eine andere SKU.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose another location for sales orders, or let this one count, in the settings of the connection.</source>
        <translation>Wählen Sie einen anderen Lagerort für Aufträge oder lassen Sie diesen zählen, in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Choose another location for them, or let this one count, in the settings of the connection.</source>
        <translation>Wählen Sie dafür einen anderen Lagerort oder lassen Sie diesen zählen, in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Choose another one with --profile.</source>
        <translation>Wählen Sie einen anderen mit --profile.</translation>
    </message>
    <message>
        <source>Choose another one, or let its stock count.</source>
        <translation>Wählen Sie einen anderen oder lassen Sie seinen Bestand zählen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another one: tab Connections, Categories.</source>
        <translation>Wählen Sie eine andere: Reiter Verbindungen, Kategorien.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Wählen Sie ein anderes Tabellenblatt.</translation>
    </message>
    <message>
        <source>Choose first what they share (a preset).</source>
        <translation>Wählen Sie zuerst, was sie teilen (eine Vorlage).</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Zur Wahl stehen: {0}.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Choose it on the tab Connections.</source>
        <translation>Wählen Sie es auf dem Reiter Verbindungen.</translation>
    </message>
    <message>
        <source>Choose it on the tab Products.</source>
        <translation>Wählen Sie es auf dem Reiter Produkte.</translation>
    </message>
    <message>
        <source>Choose its columns again.</source>
        <translation>Wählen Sie die Spalten neu.</translation>
    </message>
    <message>
        <source>Choose its components.</source>
        <translation>Wählen Sie seine Komponenten.</translation>
    </message>
    <message>
        <source>Choose on the tab Products who keeps it, if that is to change.</source>
        <translation>Soll sich das ändern, wählen Sie auf dem Reiter Produkte, wer ihn führt.</translation>
    </message>
    <message>
        <source>Choose one in Megaventory&apos;s settings.</source>
        <translation>Wählen Sie in den Einstellungen von Megaventory eine aus.</translation>
    </message>
    <message>
        <source>Choose one in Vtiger: Settings → Inventory → Currencies.</source>
        <translation>Wählen Sie in Vtiger eine aus: Settings → Inventory → Currencies.</translation>
    </message>
    <message>
        <source>Choose one in WooCommerce → Settings.</source>
        <translation>Wählen Sie in WooCommerce → Settings eine aus.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines von: {0}.</translation>
    </message>
    <message>
        <source>Choose other connections.</source>
        <translation>Wählen Sie andere Verbindungen.</translation>
    </message>
    <message>
        <source>Choose that first.</source>
        <translation>Wählen Sie das zuerst.</translation>
    </message>
    <message>
        <source>Choose the columns of the table.</source>
        <translation>Wählen Sie die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Choose the line of its headers.</source>
        <translation>Wählen Sie die Zeile mit den Überschriften.</translation>
    </message>
    <message>
        <source>Choose the sign that separates its columns.</source>
        <translation>Wählen Sie das Zeichen, das die Spalten trennt.</translation>
    </message>
    <message>
        <source>Choose two different shops.</source>
        <translation>Wählen Sie zwei verschiedene Shops.</translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where.</source>
        <translation>Wählen Sie, was es füllt: Reiter Verbindungen, „Was wohin geht“.</translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where. Until then such records are skipped.</source>
        <translation>Wählen Sie, was es füllt: Reiter Verbindungen, „Was wohin geht“. Bis dahin werden solche Datensätze übersprungen.</translation>
    </message>
    <message>
        <source>Choose what it is made of.</source>
        <translation>Wählen Sie, woraus es gefertigt wird.</translation>
    </message>
    <message>
        <source>Choose what it is put together of.</source>
        <translation>Wählen Sie, woraus es zusammengestellt wird.</translation>
    </message>
    <message>
        <source>Choose what they share.</source>
        <translation>Wählen Sie, was sie teilen.</translation>
    </message>
    <message>
        <source>Choose “Shops…” to let the stock book keep a shop&apos;s stock.</source>
        <translation>Wählen Sie „Shops…“, damit das Lagerbuch den Bestand eines Shops führt.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close it and start again.</source>
        <translation>Schließen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Columns are separated by one sign.</source>
        <translation>Die Spalten werden durch ein einzelnes Zeichen getrennt.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company or name</source>
        <translation>Firma oder Name</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer-Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer-Secret</translation>
    </message>
    <message>
        <source>Contact Name</source>
        <translation>Kontaktname</translation>
    </message>
    <message>
        <source>Contacts, organizations, products, services, sales orders and taxes are there.</source>
        <translation>Kontakte, Organisationen, Produkte, Dienstleistungen, Aufträge und Steuern sind vorhanden.</translation>
    </message>
    <message>
        <source>Contacts, products and taxes are kept in step all the same; for orders use 8.2.0 or a later repair of it.</source>
        <translation>Kontakte, Produkte und Steuern werden trotzdem abgeglichen; für Bestellungen verwenden Sie 8.2.0 oder eine spätere Korrektur davon.</translation>
    </message>
    <message>
        <source>Copy both from one key; a secret is shown only once, so make a new key if it is lost.</source>
        <translation>Kopieren Sie beide aus demselben Schlüssel; ein Secret wird nur einmal angezeigt. Ist es verloren, legen Sie einen neuen Schlüssel an.</translation>
    </message>
    <message>
        <source>Copy it from the browser, up to the name of the shop.</source>
        <translation>Kopieren Sie sie aus dem Browser, bis zum Namen des Shops.</translation>
    </message>
    <message>
        <source>Copy it from the browser, without a password.</source>
        <translation>Kopieren Sie sie aus dem Browser, ohne Passwort.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <translation>Kopieren Sie sie aus dem Browser.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Correct it in {0}; everything else of it is taken.</source>
        <translation>Korrigieren Sie es in {0}; alles andere davon wird übernommen.</translation>
    </message>
    <message>
        <source>Correct it in {0}; it is left out until then.</source>
        <translation>Korrigieren Sie es in {0}; bis dahin wird der Datensatz ausgelassen.</translation>
    </message>
    <message>
        <source>Correct it in {0}; the order is not sent until then.</source>
        <translation>Korrigieren Sie es in {0}; bis dahin wird die Bestellung nicht gesendet.</translation>
    </message>
    <message>
        <source>Correct it in {0}; what is known of it stays as it is until then.</source>
        <translation>Korrigieren Sie es in {0}; bis dahin bleibt, was davon bekannt ist, wie es ist.</translation>
    </message>
    <message>
        <source>Correct the product in the shop; what is known of it stays as it is until then.</source>
        <translation>Korrigieren Sie das Produkt im Shop; bis dahin bleibt, was davon bekannt ist, wie es ist.</translation>
    </message>
    <message>
        <source>Correct the record and try again.</source>
        <translation>Korrigieren Sie den Datensatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Correct them and choose the file again, or say that these rows are to be left out.</source>
        <translation>Korrigieren Sie sie und wählen Sie die Datei erneut, oder geben Sie an, dass diese Zeilen ausgelassen werden.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>Create one in Megaventory.</source>
        <translation>Legen Sie in Megaventory einen an.</translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation>Legen Sie zuerst das Produkt an.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation>Anmerkung des Kunden</translation>
    </message>
    <message>
        <source>Customers and products may be edited in the shop and in Vtiger, and orders placed in either; what is new on one side is added to the other. Where both change the same thing, you are asked. Taxes come from the shop.</source>
        <translation>Kunden und Produkte können im Shop und in Vtiger bearbeitet, Bestellungen auf beiden Seiten aufgegeben werden; was auf einer Seite neu ist, kommt auf der anderen hinzu. Ändern beide dasselbe, werden Sie gefragt. Steuern kommen aus dem Shop.</translation>
    </message>
    <message>
        <source>DEFAULT {0}</source>
        <translation>DEFAULT {0}</translation>
    </message>
    <message>
        <source>Decimals of prices</source>
        <translation>Dezimalstellen der Preise</translation>
    </message>
    <message>
        <source>Title, Description, Beschreibung, Beskrivelse, Περιγραφή</source>
        <translation>Title, Description, Beschreibung, Beskrivelse, Περιγραφή</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: Megaventory keeps two decimals.</source>
        <translation>Summe dort {0}, im Shop {1}: Megaventory führt zwei Dezimalstellen.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the difference of {2} is rounding.</source>
        <translation>Summe dort {0}, im Shop {1}: Die Differenz von {2} ist Rundung.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the rows of the order come to {2} in the shop itself. What else was taken off or added there (a gift card, say) is no row; enter it in Megaventory, then press Retry.</source>
        <translation>Summe dort {0}, im Shop {1}: Die Zeilen der Bestellung ergeben im Shop selbst {2}. Was dort sonst abgezogen oder aufgeschlagen wurde (etwa ein Geschenkgutschein), ist keine Zeile; geben Sie es in Megaventory ein und drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: they differ by {2}. Compare the two orders and correct the one in Megaventory; then press Retry.</source>
        <translation>Summe dort {0}, im Shop {1}: Sie weichen um {2} voneinander ab. Vergleichen Sie Bestellung und Auftrag und korrigieren Sie den in Megaventory; drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>unter null</translation>
    </message>
    <message>
        <source>Deleted in the shop, but Megaventory keeps it: it has stock or documents there.</source>
        <translation>Im Shop gelöscht, aber Megaventory behält es: Dort gibt es Bestand oder Belege dazu.</translation>
    </message>
    <message>
        <source>Demanded fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Empty: the name in the address, else the part of the e-mail before @</source>
        <translation>Leer: der Name in der Adresse, sonst der Teil der E-Mail vor dem @</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>Geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>Enter a longer time.</source>
        <translation>Geben Sie eine längere Zeit ein.</translation>
    </message>
    <message>
        <source>Enter a number of pieces, like 12.</source>
        <translation>Geben Sie eine Stückzahl ein, etwa 12.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a valid key of an administrator (in Megaventory: your profile, API key).</source>
        <translation>Geben Sie einen gültigen Schlüssel eines Administrators ein (in Megaventory: Ihr Profil, API-Schlüssel).</translation>
    </message>
    <message>
        <source>Enter a valid key.</source>
        <translation>Geben Sie einen gültigen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
        <source>Enter another quantity.</source>
        <translation>Geben Sie eine andere Menge ein.</translation>
    </message>
    <message>
        <source>Enter as many at least, or say that nothing more comes.</source>
        <translation>Geben Sie mindestens so viele ein oder geben Sie an, dass nichts mehr kommt.</translation>
    </message>
    <message>
        <source>Enter fewer, or raise its quantity.</source>
        <translation>Geben Sie weniger ein oder erhöhen Sie die Menge.</translation>
    </message>
    <message>
        <source>Enter how far its time zone is ahead of UTC: tab Connections, Settings. Otherwise new orders may be taken for old ones.</source>
        <translation>Geben Sie ein, wie weit die Zeitzone UTC voraus ist: Reiter Verbindungen, Einstellungen. Sonst könnten neue Bestellungen für alte gehalten werden.</translation>
    </message>
    <message>
        <source>Enter how many pieces have come.</source>
        <translation>Geben Sie ein, wie viele Stück gekommen sind.</translation>
    </message>
    <message>
        <source>Enter how many pieces the shop shows.</source>
        <translation>Geben Sie ein, wie viele Stück der Shop anzeigt.</translation>
    </message>
    <message>
        <source>Enter how many.</source>
        <translation>Geben Sie ein, wie viele.</translation>
    </message>
    <message>
        <source>Enter its quantity there.</source>
        <translation>Geben Sie die Menge dort ein.</translation>
    </message>
    <message>
        <source>Enter one; it is how shops find it.</source>
        <translation>Geben Sie eine ein; daran finden Shops es.</translation>
    </message>
    <message>
        <source>Enter that address in the connection.</source>
        <translation>Geben Sie diese Adresse in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Enter the key of an administrator.</source>
        <translation>Geben Sie den Schlüssel eines Administrators ein.</translation>
    </message>
    <message>
        <source>Enter the user name and the access key: in Vtiger, My Preferences, at the bottom. It is not the password.</source>
        <translation>Geben Sie den Benutzernamen und den Zugriffsschlüssel ein: in Vtiger unter My Preferences ganz unten. Es ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>Enter them again: Connections → Edit.</source>
        <translation>Geben Sie sie neu ein: Verbindungen → Bearbeiten.</translation>
    </message>
    <message>
        <source>Extra fee</source>
        <translation>Zusatzgebühr</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Field “WooCommerce ID”</source>
        <translation>Feld „WooCommerce ID“</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Found again after a lost answer.</source>
        <translation>Nach verlorener Antwort wiedergefunden.</translation>
    </message>
    <message>
        <source>Found by its name, or made</source>
        <translation>Am Namen erkannt oder angelegt</translation>
    </message>
    <message>
        <source>Found by name and rate, or made</source>
        <translation>An Name und Satz erkannt oder angelegt</translation>
    </message>
    <message>
        <source>Found done after a lost answer, and edited since.</source>
        <translation>Nach verlorener Antwort als erledigt vorgefunden und seither geändert.</translation>
    </message>
    <message>
        <source>Found done after a lost answer.</source>
        <translation>Nach verlorener Antwort als erledigt vorgefunden.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Geben Sie jeder Spalte einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Give that product another SKU there.</source>
        <translation>Geben Sie diesem Produkt dort eine andere SKU.</translation>
    </message>
    <message>
        <source>HTTP {0} without an address.</source>
        <translation>HTTP {0} ohne Adresse.</translation>
    </message>
    <message>
        <source>HTTP {0} {1}: {2} ({3})</source>
        <translation>HTTP {0} {1}: {2} ({3})</translation>
    </message>
    <message>
        <source>HTTP {0}, {1}.</source>
        <translation>HTTP {0}, {1}.</translation>
    </message>
    <message>
        <source>HTTP {0}.</source>
        <translation>HTTP {0}.</translation>
    </message>
    <message>
        <source>HTTP {0}. {1}</source>
        <translation>HTTP {0}. {1}</translation>
    </message>
    <message>
        <source>Have addresses that contain /wp-json/ left out of the cache: in the caching plugin, or by your host.</source>
        <translation>Lassen Sie Adressen, die /wp-json/ enthalten, vom Cache ausnehmen: im Cache-Plugin oder durch Ihren Hoster.</translation>
    </message>
    <message>
        <source>Have your host lift this password for the interface (/wp-json), or for the whole site.</source>
        <translation>Lassen Sie Ihren Anbieter dieses Passwort für die Schnittstelle (/wp-json) aufheben, oder für die ganze Website.</translation>
    </message>
    <message>
        <source>Have your host look at the sessions of PHP.</source>
        <translation>Lassen Sie Ihren Hoster die PHP-Sitzungen prüfen.</translation>
    </message>
    <message>
        <source>Held by you; Sync order sends it.</source>
        <translation>Von Ihnen zurückgehalten; „Bestellung abgleichen“ sendet sie.</translation>
    </message>
    <message>
        <source>How many records wait, and what needs a person</source>
        <translation>Wie viele Datensätze warten und was eine Entscheidung braucht</translation>
    </message>
    <message>
        <source>If it was, press Skip; else change its reference there and press Retry.</source>
        <translation>Wenn ja, drücken Sie „Überspringen“; sonst ändern Sie dort die Referenz und drücken Sie „Wiederholen“.</translation>
    </message>
    <message>
        <source>If the shop has moved, press Edit and enter its new address; else add it as a new connection.</source>
        <translation>Ist der Shop umgezogen, drücken Sie „Bearbeiten“ und geben Sie die neue Adresse ein; sonst legen Sie ihn als neue Verbindung an.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Import the products, or look at it in the SKU doctor.</source>
        <translation>Importieren Sie die Produkte oder sehen Sie im SKU-Doktor nach.</translation>
    </message>
    <message>
        <source>Import the products, then press Retry.</source>
        <translation>Importieren Sie die Produkte und drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Import them in the tab Initialization.</source>
        <translation>Importieren Sie sie auf dem Reiter Ersteinrichtung.</translation>
    </message>
    <message>
        <source>Import them on the tab Products.</source>
        <translation>Importieren Sie sie auf dem Reiter Produkte.</translation>
    </message>
    <message>
        <source>In Vtiger: My Preferences → Number Of Currency Decimals → 2; then test again.</source>
        <translation>In Vtiger: My Preferences → Number Of Currency Decimals → 2; danach erneut testen.</translation>
    </message>
    <message>
        <source>In Vtiger: Settings → Module Layouts &amp; Fields → {0} → Add Custom Field → Text, length 100, label “{1}”. Without it contacts are recognised by their e-mail address, products by their part number, orders by the field Customer No., and orders of guests get no contact.</source>
        <translation>In Vtiger: Settings → Module Layouts &amp; Fields → {0} → Add Custom Field → Text, Länge 100, Bezeichnung „{1}“. Ohne dieses Feld werden Kontakte an der E-Mail-Adresse, Produkte an der Artikelnummer und Bestellungen am Feld „Customer No.“ erkannt, und Bestellungen von Gästen erhalten keinen Kontakt.</translation>
    </message>
    <message>
        <source>In WooCommerce choose Settings → Advanced → Features, and switch REST API caching off.</source>
        <translation>Wählen Sie in WooCommerce Settings → Advanced → Features und schalten Sie REST API caching aus.</translation>
    </message>
    <message>
        <source>In WordPress choose Settings → Permalinks → Post name, and save.</source>
        <translation>Wählen Sie in WordPress Settings → Permalinks → Post name und speichern Sie.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>In the shop all variations of its product share one quantity, so those of {0} cannot be kept one by one. The shop&apos;s figure is left alone. To have it kept, switch on Manage stock for every variation in the shop; else press Leave it as it is.</source>
        <translation>Im Shop teilen sich alle Varianten des Produkts eine Menge, deshalb lassen sich die von {0} nicht einzeln führen. Die Zahl im Shop bleibt unberührt. Soll sie geführt werden, schalten Sie im Shop für jede Variante Manage stock ein; sonst drücken Sie „So lassen“.</translation>
    </message>
    <message>
        <source>In the shop it failed after it was sent; the shop keeps its pieces as sold.</source>
        <translation>Im Shop ist sie nach dem Senden fehlgeschlagen; der Shop führt ihre Stücke weiter als verkauft.</translation>
    </message>
    <message>
        <source>In the shop it shares the quantity of its product with the other variations; enter its own by hand.</source>
        <translation>Im Shop teilt sie sich die Menge des Produkts mit den anderen Varianten; geben Sie ihre eigene von Hand ein.</translation>
    </message>
    <message>
        <source>In the shop it was put into the trash or deleted; the shop keeps its pieces as sold.</source>
        <translation>Im Shop wurde sie in den Papierkorb gelegt oder gelöscht; der Shop führt ihre Stücke weiter als verkauft.</translation>
    </message>
    <message>
        <source>In the shop it was set to refunded.</source>
        <translation>Im Shop wurde sie auf erstattet gesetzt.</translation>
    </message>
    <message>
        <source>In the shop its total went from {0} to {1}.</source>
        <translation>Im Shop änderte sich die Summe von {0} auf {1}.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} before tax.</source>
        <translation>Im Shop änderte sich Zeile „{0}“ von {1} auf {2} vor Steuern.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} pieces.</source>
        <translation>Im Shop änderte sich Zeile „{0}“ von {1} auf {2} Stück.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was added.</source>
        <translation>Im Shop kam Zeile „{0}“ mit {1} Stück hinzu.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was removed.</source>
        <translation>Im Shop wurde Zeile „{0}“ mit {1} Stück entfernt.</translation>
    </message>
    <message>
        <source>In the shop shipping went from {0} to {1} before tax.</source>
        <translation>Im Shop änderte sich der Versand von {0} auf {1} vor Steuern.</translation>
    </message>
    <message>
        <source>In the shop the billing address is now “{0}”.</source>
        <translation>Im Shop ist die Rechnungsadresse jetzt „{0}“.</translation>
    </message>
    <message>
        <source>In the shop the customer&apos;s note is now “{0}”.</source>
        <translation>Im Shop ist die Anmerkung des Kunden jetzt „{0}“.</translation>
    </message>
    <message>
        <source>In the shop the delivery address is now “{0}”.</source>
        <translation>Im Shop ist die Lieferadresse jetzt „{0}“.</translation>
    </message>
    <message>
        <source>In the shop the e-mail address is now “{0}”.</source>
        <translation>Im Shop ist die E-Mail-Adresse jetzt „{0}“.</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was added.</source>
        <translation>Im Shop kam die Gebühr „{0}“ von {1} hinzu.</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was removed.</source>
        <translation>Im Shop wurde die Gebühr „{0}“ von {1} entfernt.</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” went from {1} to {2}.</source>
        <translation>Im Shop änderte sich die Gebühr „{0}“ von {1} auf {2}.</translation>
    </message>
    <message>
        <source>In the shop the phone number is now “{0}”.</source>
        <translation>Im Shop ist die Telefonnummer jetzt „{0}“.</translation>
    </message>
    <message>
        <source>In the shop the way of shipping is now “{0}”.</source>
        <translation>Im Shop ist die Versandart jetzt „{0}“.</translation>
    </message>
    <message>
        <source>In the shop this variation shares the quantity of its product.</source>
        <translation>Im Shop teilt sich diese Variante die Menge des Produkts.</translation>
    </message>
    <message>
        <source>In the shop {0} pieces of “{1}” went back into its stock (it is {2} there).</source>
        <translation>Im Shop gingen {0} Stück von „{1}“ in den Bestand zurück (die Bestellung ist dort {2}).</translation>
    </message>
    <message>
        <source>In the shop {0} {1} of it were refunded.</source>
        <translation>Im Shop wurden davon {0} {1} erstattet.</translation>
    </message>
    <message>
        <source>In the shop&apos;s plugin LiteSpeed Cache choose Cache → Cache REST API: Off, and purge all.</source>
        <translation>Wählen Sie im Plugin LiteSpeed Cache des Shops Cache → Cache REST API: Off und leeren Sie den ganzen Cache (Purge All).</translation>
    </message>
    <message>
        <source>In {0} it shares one quantity with the other variations of its product. Enter its own by hand.</source>
        <translation>In {0} teilt sie sich eine Menge mit den anderen Varianten des Produkts. Geben Sie ihre eigene von Hand ein.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <translation>Erstimport</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Install the newest release first.</source>
        <translation>Installieren Sie zuerst die neueste Version.</translation>
    </message>
    <message>
        <source>Install the newest release; nothing was changed.</source>
        <translation>Installieren Sie die neueste Version; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <source>It came back from cancelled in the shop, but its sales order in {0} is cancelled. Enter it there by hand and press Skip, or cancel it in the shop again.</source>
        <translation>Die Stornierung wurde im Shop zurückgenommen, aber der Auftrag in {0} ist storniert. Geben Sie ihn dort von Hand ein und drücken Sie „Überspringen“, oder stornieren Sie die Bestellung im Shop wieder.</translation>
    </message>
    <message>
        <source>It counts in {0}{1}.</source>
        <translation>Rechnet in {0}{1}.</translation>
    </message>
    <message>
        <source>It ends with @m and a number; copy it as a whole.</source>
        <translation>Er endet auf @m und eine Zahl; kopieren Sie ihn vollständig.</translation>
    </message>
    <message>
        <source>It goes on by itself while the window is open, or with the next synchronisation.</source>
        <translation>Es geht von selbst weiter, solange das Fenster offen ist, oder mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It had changed meanwhile; nothing was written.</source>
        <translation>Es hatte sich inzwischen geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It has changed since.</source>
        <translation>Das hat sich seither geändert.</translation>
    </message>
    <message>
        <source>It has no SKU of its own: the shop shows its product&apos;s SKU {0} for all variations without one. Give each variation its own SKU, or pick one in the SKU doctor.</source>
        <translation>Sie hat keine eigene SKU: Der Shop zeigt für alle Varianten ohne eine die SKU ihres Produkts, {0}. Geben Sie jeder Variante ihre eigene SKU, oder wählen Sie eine im SKU-Doktor.</translation>
    </message>
    <message>
        <source>It has no SKU.</source>
        <translation>Die SKU fehlt.</translation>
    </message>
    <message>
        <source>It has no SKU. Give it one in the shop.</source>
        <translation>Die SKU fehlt. Vergeben Sie im Shop eine.</translation>
    </message>
    <message>
        <source>It has no SKU. Give it one, then synchronise it again.</source>
        <translation>Die SKU fehlt. Vergeben Sie eine und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Der Code fehlt.</translation>
    </message>
    <message>
        <source>It has no e-mail address, so it cannot be a customer of a shop.</source>
        <translation>Die E-Mail-Adresse fehlt, daher kann es kein Kunde eines Shops sein.</translation>
    </message>
    <message>
        <source>It has no e-mail address. Add one.</source>
        <translation>Die E-Mail-Adresse fehlt. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>It has no name. Enter one in the shop.</source>
        <translation>Der Name fehlt. Geben Sie im Shop einen ein.</translation>
    </message>
    <message>
        <source>It has no part number, by which the shop would know it.</source>
        <translation>Die Artikelnummer fehlt, an der der Shop es erkennen würde.</translation>
    </message>
    <message>
        <source>It has no price. Enter one, then synchronise it again.</source>
        <translation>Der Preis fehlt. Geben Sie einen ein und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>It has variations now, and none of them has its SKU {0}, so its record in {1} belongs to nothing in the shop. Give that SKU to the variation that it is, or leave it out.</source>
        <translation>Es hat jetzt Varianten, und keine davon hat seine SKU {0}; der Datensatz in {1} gehört also zu nichts im Shop. Geben Sie diese SKU der Variante, die es ist, oder lassen Sie es aus.</translation>
    </message>
    <message>
        <source>It is Vtiger {0}, which cannot make sales orders for other programs.</source>
        <translation>Es ist Vtiger {0}, das keine Aufträge für andere Programme anlegen kann.</translation>
    </message>
    <message>
        <source>It is Vtiger {0}.</source>
        <translation>Es ist Vtiger {0}.</translation>
    </message>
    <message>
        <source>It is a kit and lies nowhere itself.</source>
        <translation>Es ist ein Set und liegt selbst nirgends.</translation>
    </message>
    <message>
        <source>It is a kit now and lies nowhere itself.</source>
        <translation>Es ist jetzt ein Set und liegt selbst nirgends.</translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation>Er wird akzeptiert.</translation>
    </message>
    <message>
        <source>It is back on the other side.</source>
        <translation>Auf der anderen Seite wieder vorhanden.</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Es wird geprüft.</translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it. Enter one there.</source>
        <translation>Im Shop wird der Bestand gezählt, aber er hat keine Zahl dafür. Geben Sie dort eine ein.</translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it; its quantity is left alone. Enter one in the shop: product → Inventory → Quantity. From then on {0} decides about it.</source>
        <translation>Im Shop wird der Bestand gezählt, aber er hat keine Zahl dafür; die Menge bleibt unberührt. Geben Sie im Shop eine ein: Produkt → Inventory → Quantity. Von da an entscheidet {0} darüber.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Ist leer.</translation>
    </message>
    <message>
        <source>It is gone there, too.</source>
        <translation>Auch dort nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It is in neither of the two any more.</source>
        <translation>In keinem der beiden mehr vorhanden.</translation>
    </message>
    <message>
        <source>It is in the trash of {0} and stays in {1}. Restore it, delete it there by hand, or leave it out.</source>
        <translation>Liegt im Papierkorb von {0} und bleibt in {1}. Stellen Sie es wieder her, löschen Sie es dort von Hand oder lassen Sie es aus.</translation>
    </message>
    <message>
        <source>It is not active ({0}). Publish it, then synchronise it again.</source>
        <translation>Nicht aktiv ({0}). Veröffentlichen Sie es und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>It is not active there, so it is not sold in the shop.</source>
        <translation>Dort nicht aktiv, daher wird es im Shop nicht verkauft.</translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}.</source>
        <translation>Es ist unklar, welche Spalte die {0} ist.</translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}: {1}.</source>
        <translation>Es ist unklar, welche Spalte die {0} ist: {1}.</translation>
    </message>
    <message>
        <source>It is not counted in the shop; its quantity is left alone. Switch it on in the shop: product → Inventory → Track stock quantity. From then on {0} decides about it.</source>
        <translation>Im Shop wird der Bestand nicht gezählt; die Menge bleibt unberührt. Schalten Sie es im Shop ein: Produkt → Inventory → Track stock quantity. Von da an entscheidet {0} darüber.</translation>
    </message>
    <message>
        <source>It is not in the shop any more.</source>
        <translation>Im Shop nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It is not in the stock book.</source>
        <translation>Nicht im Lagerbuch.</translation>
    </message>
    <message>
        <source>It is not in {0} yet. Import the products first.</source>
        <translation>Noch nicht in {0}. Importieren Sie zuerst die Produkte.</translation>
    </message>
    <message>
        <source>It is not published in the shop ({0}).</source>
        <translation>Im Shop nicht veröffentlicht ({0}).</translation>
    </message>
    <message>
        <source>It is part of order {0}, which is sent as a whole.</source>
        <translation>Sie ist Teil der Bestellung {0}, die als Ganzes gesendet wird.</translation>
    </message>
    <message>
        <source>It is part of order {0}, which is {1} and is not sent. Press Sync order to send this part by itself, or Skip.</source>
        <translation>Sie ist Teil der Bestellung {0}, die {1} ist und nicht gesendet wird. Drücken Sie „Bestellung abgleichen“, um diesen Teil für sich zu senden, oder „Überspringen“.</translation>
    </message>
    <message>
        <source>It is read again.</source>
        <translation>Es wird neu gelesen.</translation>
    </message>
    <message>
        <source>It is right as it is now.</source>
        <translation>Es ist richtig, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation>Eingeschaltet.</translation>
    </message>
    <message>
        <source>It is the first list: look whether it is what you expect.</source>
        <translation>Es ist die erste Liste: Prüfen Sie, ob sie Ihren Erwartungen entspricht.</translation>
    </message>
    <message>
        <source>It is there: what is made in Vtiger is found again by it.</source>
        <translation>Es ist vorhanden: Was in Vtiger angelegt wird, wird daran wiedererkannt.</translation>
    </message>
    <message>
        <source>It is valid.</source>
        <translation>Es ist gültig.</translation>
    </message>
    <message>
        <source>It is “{0}”, which is no record.</source>
        <translation>Es ist „{0}“ und kein Datensatz.</translation>
    </message>
    <message>
        <source>It may do everything but make taxes.</source>
        <translation>Darf alles, nur keine Steuern anlegen.</translation>
    </message>
    <message>
        <source>It may read and write.</source>
        <translation>Darf lesen und schreiben.</translation>
    </message>
    <message>
        <source>It rests in “{0}”, a status that is not sent. If such orders are to be sent, add it in the shop&apos;s settings (Send orders that are); if not, add it there under Leave alone. Or press Sync order.</source>
        <translation>Sie ruht in „{0}“, einem Status, der nicht gesendet wird. Sollen solche Bestellungen gesendet werden, fügen Sie ihn in den Einstellungen des Shops hinzu („Zu sendende Bestellungen“); wenn nicht, dort unter „Bestellungen unberührt lassen, die so sind“. Oder drücken Sie „Bestellung abgleichen“.</translation>
    </message>
    <message>
        <source>It shares one record with another of the shop.</source>
        <translation>Teilt sich einen Datensatz mit einem anderen des Shops.</translation>
    </message>
    <message>
        <source>It stands for the same stock as another product of the shop.</source>
        <translation>Steht für denselben Bestand wie ein anderes Produkt des Shops.</translation>
    </message>
    <message>
        <source>It stands for the same stock as the one you picked.</source>
        <translation>Steht für denselben Bestand wie das von Ihnen gewählte.</translation>
    </message>
    <message>
        <source>It stands under order {0} and sells the same for other amounts or on another day, as the rest of a deposit does. Press Sync order to send it, too, or Skip.</source>
        <translation>Sie steht unter Bestellung {0} und verkauft dasselbe für andere Beträge oder an einem anderen Tag, wie die Restzahlung nach einer Anzahlung. Drücken Sie „Bestellung abgleichen“, um auch sie zu senden, oder „Überspringen“.</translation>
    </message>
    <message>
        <source>It stands under order {0}, which could not be read yet.</source>
        <translation>Sie steht unter Bestellung {0}, die noch nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>It takes {0} seconds per request.</source>
        <translation>Jede Anfrage dauert {0} Sekunden.</translation>
    </message>
    <message>
        <source>It uses {0}, but {1}.</source>
        <translation>Verwendet {0}, aber {1}.</translation>
    </message>
    <message>
        <source>It waits until its hold time is over.</source>
        <translation>Wartet, bis die Haltezeit vorbei ist.</translation>
    </message>
    <message>
        <source>It was deleted for good in {0} and is still in {1}. Delete it there by hand, or leave it out.</source>
        <translation>Wurde in {0} endgültig gelöscht und ist noch in {1}. Löschen Sie es dort von Hand oder lassen Sie es aus.</translation>
    </message>
    <message>
        <source>It was deleted in Megaventory and has been restored.</source>
        <translation>War in Megaventory gelöscht und wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>It was deleted in {0}. A variation has no trash: delete or unpublish it in the shop by hand.</source>
        <translation>Wurde in {0} gelöscht. Eine Variante hat keinen Papierkorb: Löschen Sie sie im Shop von Hand oder heben Sie dort ihre Veröffentlichung auf.</translation>
    </message>
    <message>
        <source>It was deleted in {0}. Import again to bring it back there, or leave it out.</source>
        <translation>Wurde in {0} gelöscht. Importieren Sie erneut, um es dort wieder anzulegen, oder lassen Sie es aus.</translation>
    </message>
    <message>
        <source>It was deleted in “{0}”, or lies in its trash. Restore it there.</source>
        <translation>Wurde in „{0}“ gelöscht oder liegt dort im Papierkorb. Stellen Sie es dort wieder her.</translation>
    </message>
    <message>
        <source>It was deleted on the other side. The next synchronisation removes it here, too.</source>
        <translation>Wurde auf der anderen Seite gelöscht. Der nächste Abgleich entfernt es auch hier.</translation>
    </message>
    <message>
        <source>It was in Megaventory already.</source>
        <translation>War schon in Megaventory.</translation>
    </message>
    <message>
        <source>It was in Vtiger already.</source>
        <translation>War schon in Vtiger.</translation>
    </message>
    <message>
        <source>It was in the shop already.</source>
        <translation>War schon im Shop.</translation>
    </message>
    <message>
        <source>It was made for an order without an account.</source>
        <translation>Wurde für eine Bestellung ohne Konto angelegt.</translation>
    </message>
    <message>
        <source>It was made with a newer release of WC Sync Desktop.</source>
        <translation>Wurde mit einer neueren Version von WC Sync Desktop erstellt.</translation>
    </message>
    <message>
        <source>It was read three times. Try again; tell your host if it stays.</source>
        <translation>Sie wurde dreimal gelesen. Versuchen Sie es erneut; bleibt es so, sagen Sie es Ihrem Hoster.</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>Es war schon so.</translation>
    </message>
    <message>
        <source>It was sold at the very moment when its quantity was read, again and again. Import the quantities once more.</source>
        <translation>Es wurde immer wieder genau in dem Moment verkauft, als die Menge gelesen wurde. Importieren Sie die Mengen noch einmal.</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>War schon vorhanden.</translation>
    </message>
    <message>
        <source>It was tried {0} times and did not get through; “Sync now” tries again. {1}</source>
        <translation>Es wurde {0}-mal versucht und kam nicht durch; „Jetzt abgleichen“ versucht es erneut. {1}</translation>
    </message>
    <message>
        <source>It works, only slowly, and WC Sync Desktop asks for less at once. A faster host would help.</source>
        <translation>Es funktioniert, nur langsam, und WC Sync Desktop fragt weniger auf einmal ab. Ein schnellerer Hoster würde helfen.</translation>
    </message>
    <message>
        <source>It would change {0} of {1} products.</source>
        <translation>Es würden {0} von {1} Produkten geändert.</translation>
    </message>
    <message>
        <source>It would set {0} products to 0.</source>
        <translation>Es würden {0} Produkte auf 0 gesetzt.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Its SKU is to become {0}, which another product has that waits for {1} in turn. In {2}, give one of them another SKU first, for a moment; the rest goes by itself.</source>
        <translation>Die SKU soll {0} werden; die hat ein anderes Produkt, das seinerseits auf {1} wartet. Geben Sie in {2} zuerst einem von ihnen kurz eine andere SKU; der Rest geht von selbst.</translation>
    </message>
    <message>
        <source>Its category ({0}) is not one of those for “{1}”. Change the category, or the list in the settings of the shop.</source>
        <translation>Die Kategorie ({0}) gehört nicht zu denen für „{1}“. Ändern Sie die Kategorie oder die Liste in den Einstellungen des Shops.</translation>
    </message>
    <message>
        <source>Its copy was deleted in “{0}”. Press Retry to copy it again, or Skip if that is as it should be.</source>
        <translation>Die Kopie wurde in „{0}“ gelöscht. Drücken Sie „Wiederholen“, um neu zu kopieren, oder „Überspringen“, wenn das so sein soll.</translation>
    </message>
    <message>
        <source>Its name is empty, or holds only signs that Megaventory does not take. Give it a name in the shop.</source>
        <translation>Der Name ist leer oder besteht nur aus Zeichen, die Megaventory nicht annimmt. Vergeben Sie im Shop einen Namen.</translation>
    </message>
    <message>
        <source>Its name is empty. Give it one.</source>
        <translation>Der Name ist leer. Vergeben Sie einen.</translation>
    </message>
    <message>
        <source>Its operation had ended.</source>
        <translation>Der Vorgang war schon beendet.</translation>
    </message>
    <message>
        <source>Its parts are sent in its place: {0}.</source>
        <translation>Stattdessen werden ihre Teile gesendet: {0}.</translation>
    </message>
    <message>
        <source>Its price cannot be made net: no tax rate of the shop fits its tax class at the shop&apos;s own address. Add that rate in the shop, or mark the product as not taxable.</source>
        <translation>Der Nettopreis lässt sich nicht berechnen: Kein Steuersatz des Shops passt zur Steuerklasse an der eigenen Adresse des Shops. Legen Sie diesen Satz im Shop an oder kennzeichnen Sie das Produkt als nicht steuerpflichtig.</translation>
    </message>
    <message>
        <source>Its product “{0}” cannot be read. {1}</source>
        <translation>Das Produkt „{0}“ dazu kann nicht gelesen werden. {1}</translation>
    </message>
    <message>
        <source>Its quantity has changed meanwhile.</source>
        <translation>Die Menge hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Its quantity has parts of a piece, and the shop is not known to count such; the shop&apos;s figure is left alone. If the shop counts parts of a piece, say so in the settings of its connection; else make it whole in {0}.</source>
        <translation>Die Menge enthält Teile eines Stücks, und es ist nicht bekannt, ob der Shop solche zählt; die Zahl im Shop bleibt unberührt. Zählt der Shop Teile eines Stücks, geben Sie das in den Einstellungen seiner Verbindung an; sonst machen Sie sie in {0} ganz.</translation>
    </message>
    <message>
        <source>Its quotation marks do not close before line {0}.</source>
        <translation>Die Anführungszeichen schließen nicht vor Zeile {0}.</translation>
    </message>
    <message>
        <source>Its quotation marks do not close.</source>
        <translation>Die Anführungszeichen schließen nicht.</translation>
    </message>
    <message>
        <source>Its record in {0} already belongs to another record of this shop. Give it a key of its own.</source>
        <translation>Der Datensatz in {0} gehört schon zu einem anderen Datensatz dieses Shops. Vergeben Sie einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Its sales order was deleted in {0}. Press Retry to send the order again, or Skip if that is as it should be.</source>
        <translation>Der Auftrag wurde in {0} gelöscht. Drücken Sie „Wiederholen“, um die Bestellung erneut zu senden, oder „Überspringen“, wenn das so sein soll.</translation>
    </message>
    <message>
        <source>Its status has changed since.</source>
        <translation>Der Status hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Its total in Vtiger is {0} instead of {1}; settle it there by hand.</source>
        <translation>Die Summe in Vtiger ist {0} statt {1}; klären Sie das dort von Hand.</translation>
    </message>
    <message>
        <source>Its total is {0}, the original&apos;s {1}.</source>
        <translation>Die Summe ist {0}, die des Originals {1}.</translation>
    </message>
    <message>
        <source>Its {0} is not shared with “{1}”. Choose on the tab Connections who decides about it.</source>
        <translation>„{0}“ wird mit „{1}“ nicht geteilt. Wählen Sie auf dem Reiter Verbindungen, wer darüber entscheidet.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind and state of each connection, without name, address and keys</source>
        <translation>Art und Status jeder Verbindung, ohne Namen, Adresse und Schlüssel</translation>
    </message>
    <message>
        <source>Known by it</source>
        <translation>Daran erkannt</translation>
    </message>
    <message>
        <source>Known by it; compared without regard to capitals</source>
        <translation>Daran erkannt; Groß- und Kleinschreibung spielt keine Rolle</translation>
    </message>
    <message>
        <source>Known by the account, a guest by the e-mail; made where it is new</source>
        <translation>Am Konto erkannt, ein Gast an der E-Mail; neu angelegt, wo nötig</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Leave its row in.</source>
        <translation>Lassen Sie die Zeile stehen.</translation>
    </message>
    <message>
        <source>Leave only one of them there.</source>
        <translation>Behalten Sie dort nur einen davon.</translation>
    </message>
    <message>
        <source>Leave out the part before the @ sign.</source>
        <translation>Lassen Sie den Teil vor dem @-Zeichen weg.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Von Ihnen ausgelassen.</translation>
    </message>
    <message>
        <source>Left out by you: {0}</source>
        <translation>Von Ihnen ausgelassen: {0}</translation>
    </message>
    <message>
        <source>Less than 0.1 seconds</source>
        <translation>Weniger als 0,1 Sekunden</translation>
    </message>
    <message>
        <source>Let at least one count, in the settings of the connection.</source>
        <translation>Lassen Sie mindestens einen zählen, in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Line {0} of the table is empty.</source>
        <translation>Zeile {0} der Tabelle ist leer.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lagerort</translation>
    </message>
    <message>
        <source>Look at it again; nothing was done.</source>
        <translation>Sehen Sie es sich noch einmal an; es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the table again.</source>
        <translation>Sehen Sie sich die Tabelle noch einmal an.</translation>
    </message>
    <message>
        <source>Look for it in Vtiger; a record in its recycle bin counts, too.</source>
        <translation>Suchen Sie es in Vtiger; auch ein Datensatz im Papierkorb zählt.</translation>
    </message>
    <message>
        <source>Look for it in Vtiger; an administrator&apos;s key sees every record.</source>
        <translation>Suchen Sie es in Vtiger; der Schlüssel eines Administrators sieht alle Datensätze.</translation>
    </message>
    <message>
        <source>Look for it in the shop&apos;s trash.</source>
        <translation>Suchen Sie es im Papierkorb des Shops.</translation>
    </message>
    <message>
        <source>Look for it there; press Skip if that is right.</source>
        <translation>Suchen Sie es dort; drücken Sie „Überspringen“, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Look for new orders</source>
        <translation>Nach neuen Bestellungen sehen</translation>
    </message>
    <message>
        <source>Look it up again.</source>
        <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Look it up in the table.</source>
        <translation>Sehen Sie in der Tabelle nach.</translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Done.</source>
        <translation>Sehen Sie dort nach, ob diese Bestellung überhaupt eingegeben wurde, klären Sie es von Hand und drücken Sie „Erledigt“.</translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Skip.</source>
        <translation>Sehen Sie dort nach, ob diese Bestellung überhaupt eingegeben wurde, klären Sie es von Hand und drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Mailing Address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>Hauptlager</translation>
    </message>
    <message>
        <source>Make a key with Read/Write permission in the shop.</source>
        <translation>Legen Sie im Shop einen Schlüssel mit der Berechtigung „Read/Write“ an.</translation>
    </message>
    <message>
        <source>Make a new key in the shop (WooCommerce → Settings → Advanced → REST API) and enter both parts.</source>
        <translation>Legen Sie im Shop einen neuen Schlüssel an (WooCommerce → Settings → Advanced → REST API) und geben Sie beide Teile ein.</translation>
    </message>
    <message>
        <source>Make a product that lies on a shelf.</source>
        <translation>Fertigen Sie ein Produkt, das im Regal liegt.</translation>
    </message>
    <message>
        <source>Make both currencies the same; until then nothing is sent.</source>
        <translation>Gleichen Sie beide Währungen an; bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Make fewer, or correct its quantity first.</source>
        <translation>Fertigen Sie weniger oder korrigieren Sie zuerst die Menge.</translation>
    </message>
    <message>
        <source>Make room, then try again; nothing was changed.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make room; nothing is lost.</source>
        <translation>Schaffen Sie Platz; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Make the key for an administrator or shop manager.</source>
        <translation>Legen Sie den Schlüssel für einen Administrator oder Shop-Manager an.</translation>
    </message>
    <message>
        <source>Make the main currencies equal; nothing is sent between the two until they are.</source>
        <translation>Gleichen Sie die Hauptwährungen an; bis dahin wird zwischen den beiden nichts gesendet.</translation>
    </message>
    <message>
        <source>Make the quantity whole, or say so in the settings of its connection.</source>
        <translation>Machen Sie die Menge ganz oder geben Sie es in den Einstellungen der Verbindung an.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Darf lesen</translation>
    </message>
    <message>
        <source>May write</source>
        <translation>Darf schreiben</translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation>Megaventory-Konto</translation>
    </message>
    <message>
        <source>Megaventory answered without saying whether it worked.</source>
        <translation>Megaventory hat geantwortet, ohne zu sagen, ob es geklappt hat.</translation>
    </message>
    <message>
        <source>Megaventory answered without the list that was asked for.</source>
        <translation>Megaventory hat ohne die angeforderte Liste geantwortet.</translation>
    </message>
    <message>
        <source>Megaventory answered without what was asked for.</source>
        <translation>Megaventory hat ohne die angeforderten Daten geantwortet.</translation>
    </message>
    <message>
        <source>Megaventory answers.</source>
        <translation>Megaventory antwortet.</translation>
    </message>
    <message>
        <source>Megaventory does not accept the API key.</source>
        <translation>Megaventory akzeptiert den API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Megaventory has no location for stock.</source>
        <translation>Megaventory hat keinen Lagerort für Bestand.</translation>
    </message>
    <message>
        <source>Megaventory has other clients called “{0}”, with and without this e-mail.</source>
        <translation>Megaventory hat andere Kunden namens „{0}“, mit und ohne diese E-Mail.</translation>
    </message>
    <message>
        <source>Megaventory holds goods with the SKU “{0}”, which orders need for a service.</source>
        <translation>Megaventory führt Ware mit der SKU „{0}“, die Bestellungen für eine Dienstleistung brauchen.</translation>
    </message>
    <message>
        <source>Megaventory holds sales order {0} under the reference of this order, and it is not certain whether it was made of it.</source>
        <translation>Megaventory führt Auftrag {0} unter der Referenz dieser Bestellung, und es ist nicht sicher, ob er von ihr stammt.</translation>
    </message>
    <message>
        <source>Megaventory holds {0} records that fit.</source>
        <translation>Megaventory enthält {0} passende Datensätze.</translation>
    </message>
    <message>
        <source>Megaventory keeps this name for another value.</source>
        <translation>Megaventory verwendet diesen Namen für einen anderen Wert.</translation>
    </message>
    <message>
        <source>Megaventory names no main currency.</source>
        <translation>Megaventory nennt keine Hauptwährung.</translation>
    </message>
    <message>
        <source>Megaventory refuses it: {0}</source>
        <translation>Megaventory lehnt ab: {0}</translation>
    </message>
    <message>
        <source>Megaventory: classic two-way</source>
        <translation>Megaventory: klassisch in beide Richtungen</translation>
    </message>
    <message>
        <source>Megaventory: keeps stock and order status</source>
        <translation>Megaventory: führt Bestand und Bestellstatus</translation>
    </message>
    <message>
        <source>Merge them there, or remove one.</source>
        <translation>Führen Sie sie dort zusammen oder entfernen Sie einen.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and rate</source>
        <translation>Name und Satz</translation>
    </message>
    <message>
        <source>Name the field of the shop; a custom field is written meta:name.</source>
        <translation>Nennen Sie das Feld des Shops; ein eigenes Feld schreibt man meta:name.</translation>
    </message>
    <message>
        <source>Name, Product name, Bezeichnung, Artikelbezeichnung, Produktname, Navn, Varenavn, Produktnavn, Όνομα,Ονομασία</source>
        <translation>Name, Product name, Bezeichnung, Artikelbezeichnung, Produktname, Navn, Varenavn, Produktnavn, Όνομα,Ονομασία</translation>
    </message>
    <message>
        <source>Name=WC Sync Desktop</source>
        <translation>Name=WC Sync Desktop</translation>
    </message>
    <message>
        <source>Net; only where both count in the same money</source>
        <translation>Netto; nur wenn beide mit derselben Währung rechnen</translation>
    </message>
    <message>
        <source>New records are not made there.</source>
        <translation>Neue Datensätze werden dort nicht angelegt.</translation>
    </message>
    <message>
        <source>New sharing rules</source>
        <translation>Neue Regeln zum Teilen</translation>
    </message>
    <message>
        <source>No Vtiger answers at {0}.</source>
        <translation>Unter {0} antwortet kein Vtiger.</translation>
    </message>
    <message>
        <source>No WooCommerce answers at {0}.</source>
        <translation>Unter {0} antwortet kein WooCommerce.</translation>
    </message>
    <message>
        <source>No keyring is available to keep the keys safe, so nothing was stored.</source>
        <translation>Es gibt keinen Schlüsselbund, um die Schlüssel sicher aufzubewahren; daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>No location of {0} counts: all of them are excluded.</source>
        <translation>Kein Lagerort von {0} zählt: Alle sind ausgenommen.</translation>
    </message>
    <message>
        <source>No more than {0} fields of your own can be added.</source>
        <translation>Mehr als {0} eigene Felder sind nicht möglich.</translation>
    </message>
    <message>
        <source>None of these products is in a shop whose stock the stock book keeps.</source>
        <translation>Keines dieser Produkte ist in einem Shop, dessen Bestand das Lagerbuch führt.</translation>
    </message>
    <message>
        <source>None: every answer is a new one.</source>
        <translation>Keiner: Jede Antwort ist neu.</translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>Nicht nötig: Es läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation>Nicht verarbeitet</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing is deleted in Vtiger.</source>
        <translation>In Vtiger wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Noch nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel; press Skip.</source>
        <translation>Es gibt nichts mehr zu stornieren; drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was named.</source>
        <translation>Es wurde nichts genannt, das sich importieren lässt.</translation>
    </message>
    <message>
        <source>Nothing to do: they are sent in the encrypted address instead.</source>
        <translation>Nichts zu tun: Sie werden stattdessen in der verschlüsselten Adresse gesendet.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Es wurde nichts zurückgeholt.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Es ist nichts eingegangen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of a variation: the product&apos;s name and what is chosen</source>
        <translation>Bei einer Variante: der Name des Produkts und die Auswahl</translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation>Telefon (Büro)</translation>
    </message>
    <message>
        <source>One label each, such as “VAT 19%”</source>
        <translation>Je eine Bezeichnung, etwa „MwSt. 19 %“</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ein Produkt</translation>
    </message>
    <message>
        <source>Only its variations are sent: they are what is kept in stock.</source>
        <translation>Nur die Varianten werden gesendet: Sie sind es, die auf Lager liegen.</translation>
    </message>
    <message>
        <source>Only percentage coupons become discounts.</source>
        <translation>Nur prozentuale Gutscheine werden zu Rabatten.</translation>
    </message>
    <message>
        <source>Only products are deleted in Megaventory.</source>
        <translation>In Megaventory werden nur Produkte gelöscht.</translation>
    </message>
    <message>
        <source>Only products are deleted in a shop.</source>
        <translation>In einem Shop werden nur Produkte gelöscht.</translation>
    </message>
    <message>
        <source>Only products, accounts, rates and copies of orders are looked up in a shop.</source>
        <translation>In einem Shop werden nur Produkte, Konten, Sätze und Kopien von Bestellungen nachgeschlagen.</translation>
    </message>
    <message>
        <source>Only simple products and variations are sent.</source>
        <translation>Nur einfache Produkte und Varianten werden gesendet.</translation>
    </message>
    <message>
        <source>Only simple products and variations have a quantity.</source>
        <translation>Nur einfache Produkte und Varianten haben eine Menge.</translation>
    </message>
    <message>
        <source>Only what is shared with the other side has a quantity there.</source>
        <translation>Nur was mit der anderen Seite geteilt wird, hat dort eine Menge.</translation>
    </message>
    <message>
        <source>Only {0} of this work order are left.</source>
        <translation>Von diesem Fertigungsauftrag sind nur noch {0} übrig.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Open the address in a browser: it must show the shop. A plugin that hides the REST API must let WooCommerce through.</source>
        <translation>Öffnen Sie die Adresse in einem Browser: Dort muss der Shop erscheinen. Ein Plugin, das die REST API verbirgt, muss WooCommerce durchlassen.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done.</source>
        <translation>Bestellung {0} in {1} wurde davor aus ihr gemacht. Ändern Sie sie dort von Hand und drücken Sie dann „Erledigt“.</translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done. That shop takes the pieces of a row that is changed from its stock: set that product&apos;s quantity back there.</source>
        <translation>Bestellung {0} in {1} wurde davor aus ihr gemacht. Ändern Sie sie dort von Hand und drücken Sie dann „Erledigt“. Jener Shop nimmt die Stücke einer geänderten Zeile aus seinem Bestand: Setzen Sie die Menge dieses Produkts dort zurück.</translation>
    </message>
    <message>
        <source>Order {0} in {1}.</source>
        <translation>Bestellung {0} in {1}.</translation>
    </message>
    <message>
        <source>Order {0} of {1}, placed on {2}.</source>
        <translation>Bestellung {0} aus {1}, aufgegeben am {2}.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Orders are copied from one shop into another one.</source>
        <translation>Bestellungen werden von einem Shop in einen anderen kopiert.</translation>
    </message>
    <message>
        <source>Orders are not copied this way any more.</source>
        <translation>Bestellungen werden auf diesem Weg nicht mehr kopiert.</translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation>Weitergegebene Bestellungen</translation>
    </message>
    <message>
        <source>Orders without an account</source>
        <translation>Bestellungen ohne Konto</translation>
    </message>
    <message>
        <source>Organization Name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Other Address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Our mark, where Vtiger has this field</source>
        <translation>Unsere Marke, wenn Vtiger dieses Feld hat</translation>
    </message>
    <message>
        <source>Our mark; where Vtiger does not have this field, Customer No.</source>
        <translation>Unsere Marke; hat Vtiger dieses Feld nicht, „Customer No.“</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Auswahl</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt)</source>
        <translation>PEM (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick one in the SKU doctor.</source>
        <translation>Wählen Sie im SKU-Doktor eines aus.</translation>
    </message>
    <message>
        <source>Pick one that is free.</source>
        <translation>Wählen Sie einen freien.</translation>
    </message>
    <message>
        <source>Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα</source>
        <translation>Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Press “Send the changes”, or change sales order {0} in {1} by hand and press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Drücken Sie „Änderungen senden“, oder ändern Sie Auftrag {0} in {1} von Hand und drücken Sie „Erledigt“. Bis dahin bleiben die Mengen des Shops, wie sie sind.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of one product</source>
        <translation>Vorschau eines Produkts</translation>
    </message>
    <message>
        <source>Preview of other rules</source>
        <translation>Vorschau anderer Regeln</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices are kept with {0} decimals.</source>
        <translation>Preise werden mit {0} Dezimalstellen geführt.</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>Primäre E-Mail</translation>
    </message>
    <message>
        <source>Product Active</source>
        <translation>Produkt aktiv</translation>
    </message>
    <message>
        <source>Product Category</source>
        <translation>Produktkategorie</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Product of the shop</source>
        <translation>Produkt des Shops</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products can be read.</source>
        <translation>Produkte können gelesen werden.</translation>
    </message>
    <message>
        <source>Products may be edited and deleted in the shop and in Megaventory; what is deleted there goes to the shop&apos;s trash. The shop decides about clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation>Produkte können im Shop und in Megaventory bearbeitet und gelöscht werden; was dort gelöscht wird, kommt in den Papierkorb des Shops. Der Shop entscheidet über Kunden, Gutscheine und Steuern, und seine Bestellungen werden zu Aufträgen. Megaventory entscheidet über Bestand und Einkaufspreise und bringt Bestellungen voran. Bestand fließt erst, wenn Sie die Anfangsbestände gewählt haben.</translation>
    </message>
    <message>
        <source>Programming interface</source>
        <translation>Programmierschnittstelle</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Purchase order {0}</source>
        <translation>Einkauf {0}</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or delete the file to begin anew.</source>
        <translation>Stellen Sie eine Sicherung wieder her: Menü → Sicherungen. Oder löschen Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or start with a new profile.</source>
        <translation>Stellen Sie eine Sicherung wieder her: Menü → Sicherungen. Oder beginnen Sie mit einem neuen Profil.</translation>
    </message>
    <message>
        <source>Put back into the shop</source>
        <translation>In den Shop zurückgeschrieben</translation>
    </message>
    <message>
        <source>Python {0} · Qt {1}</source>
        <translation>Python {0} · Qt {1}</translation>
    </message>
    <message>
        <source>Quantities are not kept in step with Vtiger.</source>
        <translation>Mengen werden mit Vtiger nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Quantities are read anew when they are asked for.</source>
        <translation>Mengen werden neu gelesen, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Quantities as another system says</source>
        <translation>Mengen laut anderem System</translation>
    </message>
    <message>
        <source>Quantities for the shop</source>
        <translation>Mengen für den Shop</translation>
    </message>
    <message>
        <source>Quantities for the stock book</source>
        <translation>Mengen für das Lagerbuch</translation>
    </message>
    <message>
        <source>Quantity, price before and discount after coupons; what is no product is a service</source>
        <translation>Menge, Preis vor und Rabatt nach Gutscheinen; was kein Produkt ist, ist eine Dienstleistung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Lesen Sie die Liste neu ein.</translation>
    </message>
    <message>
        <source>Receive its parts instead.</source>
        <translation>Nehmen Sie stattdessen die Teile an.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refunded in the shop: settle by hand.</source>
        <translation>Im Shop erstattet: Klären Sie das von Hand.</translation>
    </message>
    <message>
        <source>Regular price</source>
        <translation>Regulärer Preis</translation>
    </message>
    <message>
        <source>Rename it there, or give it its own rate.</source>
        <translation>Benennen Sie sie dort um oder geben Sie ihr einen eigenen Satz.</translation>
    </message>
    <message>
        <source>Rename one of them there.</source>
        <translation>Benennen Sie dort einen davon um.</translation>
    </message>
    <message>
        <source>Rename the coupon or tax, in the shop or in Megaventory.</source>
        <translation>Benennen Sie den Gutschein oder die Steuer um, im Shop oder in Megaventory.</translation>
    </message>
    <message>
        <source>Renew it at Megaventory.</source>
        <translation>Verlängern Sie es bei Megaventory.</translation>
    </message>
    <message>
        <source>Requests to the REST API of {0} take {1} seconds each, even for a single small record. Please look at the PHP and database load.</source>
        <translation>Anfragen an die REST API von {0} dauern je {1} Sekunden, selbst bei einem einzelnen kleinen Datensatz. Bitte prüfen Sie die Auslastung von PHP und Datenbank.</translation>
    </message>
    <message>
        <source>Restore it there, or delete it for good; then press Retry.</source>
        <translation>Stellen Sie sie dort wieder her oder löschen Sie sie endgültig; drücken Sie dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Resume or cancel it first.</source>
        <translation>Setzen Sie ihn zuerst fort oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Row {0}: “{1}” is not in the stock book.</source>
        <translation>Zeile {0}: „{1}“ ist nicht im Lagerbuch.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU and barcode</source>
        <translation>SKU und Barcode</translation>
    </message>
    <message>
        <source>SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,Κωδικός, Κωδικός προϊόντος, Κωδικός είδους</source>
        <translation>SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,Κωδικός, Κωδικός προϊόντος, Κωδικός είδους</translation>
    </message>
    <message>
        <source>Sales Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Sales order {0} in Megaventory is {1} and cannot be changed any more.</source>
        <translation>Auftrag {0} in Megaventory ist {1} und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2} and cannot be changed from here. Settle the difference there by hand, then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Auftrag {0} in {1} ist {2} und kann von hier nicht geändert werden. Klären Sie den Unterschied dort von Hand und drücken Sie dann „Erledigt“. Bis dahin bleiben die Mengen des Shops, wie sie sind.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2}. Settle it there by hand (take the goods back in if they came back), then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Auftrag {0} in {1} ist {2}. Klären Sie das dort von Hand (nehmen Sie die Ware wieder auf, wenn sie zurückkam) und drücken Sie dann „Erledigt“. Bis dahin bleiben die Mengen des Shops, wie sie sind.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}” now; the shop&apos;s order says {4}.</source>
        <translation>Auftrag {0} in {1} nennt jetzt {2} von „{3}“; die Bestellung im Shop nennt {4}.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}”.</source>
        <translation>Auftrag {0} in {1} nennt {2} von „{3}“.</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Sales orders are booked at “{0}”, whose stock does not count: what is sold would be offered again.</source>
        <translation>Aufträge werden auf „{0}“ gebucht, dessen Bestand nicht zählt: Was verkauft ist, würde wieder angeboten.</translation>
    </message>
    <message>
        <source>Same Vtiger as before</source>
        <translation>Dasselbe Vtiger wie zuvor</translation>
    </message>
    <message>
        <source>Same account as before</source>
        <translation>Dasselbe Konto wie zuvor</translation>
    </message>
    <message>
        <source>Same currency</source>
        <translation>Gleiche Währung</translation>
    </message>
    <message>
        <source>Same shop as before</source>
        <translation>Derselbe Shop wie zuvor</translation>
    </message>
    <message>
        <source>Save it again as .csv or .xlsx, and choose it again.</source>
        <translation>Speichern Sie sie neu als .csv oder .xlsx und wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .csv.</source>
        <translation>Speichern Sie sie neu als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Save the sheet as .csv.</source>
        <translation>Speichern Sie das Tabellenblatt als .csv.</translation>
    </message>
    <message>
        <source>Say in “What needs you” whether the shop is right as it is now.</source>
        <translation>Geben Sie unter „Was Sie braucht“ an, ob der Shop jetzt so richtig ist.</translation>
    </message>
    <message>
        <source>Say why; it is shown with the movement.</source>
        <translation>Geben Sie einen Grund an; er wird bei der Bewegung angezeigt.</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>Server antwortet</translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet.</source>
        <translation>Stellen Sie diesen Computer auf die Internetzeit ein.</translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet; if it is right, tell the host.</source>
        <translation>Stellen Sie diesen Computer auf die Internetzeit ein; geht er richtig, sagen Sie es dem Hoster.</translation>
    </message>
    <message>
        <source>Settle it by hand: take the goods back there, or bring the order back in the shop.</source>
        <translation>Klären Sie es von Hand: Nehmen Sie die Ware dort zurück oder holen Sie die Bestellung im Shop zurück.</translation>
    </message>
    <message>
        <source>Settle it there by hand, then press Done.</source>
        <translation>Klären Sie das dort von Hand und drücken Sie dann „Erledigt“.</translation>
    </message>
    <message>
        <source>Settle it there by hand; then press Done.</source>
        <translation>Klären Sie das dort von Hand und drücken Sie dann „Erledigt“.</translation>
    </message>
    <message>
        <source>Settle the difference there by hand; then press Done.</source>
        <translation>Klären Sie den Unterschied dort von Hand; drücken Sie dann „Erledigt“.</translation>
    </message>
    <message>
        <source>Several products of {0} have this SKU. Pick one in the SKU doctor.</source>
        <translation>Mehrere Produkte von {0} haben diese SKU. Wählen Sie im SKU-Doktor eines aus.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Shipping &amp; Handling</source>
        <translation>Versand und Bearbeitung</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Shops that share one account share it in the same way: choose the same preset, and the same under Advanced.</source>
        <translation>Shops mit demselben Konto teilen auf dieselbe Art: Wählen Sie dieselbe Vorlage und dasselbe unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Shorten its texts.</source>
        <translation>Kürzen Sie die Texte.</translation>
    </message>
    <message>
        <source>Some of “{0}” has come already.</source>
        <translation>Von „{0}“ ist schon etwas gekommen.</translation>
    </message>
    <message>
        <source>Something in front of Megaventory refused the request.</source>
        <translation>Etwas vor Megaventory hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Something in front of {0} refused the request.</source>
        <translation>Etwas vor {0} hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
        <source>Start Menu</source>
        <translation>Start Menu</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Start it with another one.</source>
        <translation>Starten Sie ihn mit einer anderen.</translation>
    </message>
    <message>
        <source>Start the demo again, or remove it.</source>
        <translation>Starten Sie die Demo erneut oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Start with the tab Initialization.</source>
        <translation>Beginnen Sie mit dem Reiter Ersteinrichtung.</translation>
    </message>
    <message>
        <source>Starting quantities</source>
        <translation>Anfangsbestände</translation>
    </message>
    <message>
        <source>Starting quantities would go to the location “{0}”, whose stock does not count.</source>
        <translation>Anfangsbestände kämen an den Lagerort „{0}“, dessen Bestand nicht zählt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status becomes {0}</source>
        <translation>Status wird {0}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο</source>
        <translation>Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο</translation>
    </message>
    <message>
        <source>Stored differently there. {0}.</source>
        <translation>Dort anders gespeichert. {0}.</translation>
    </message>
    <message>
        <source>Street 1 and 2 share one field; cut where it is longer</source>
        <translation>Straße 1 und 2 teilen sich ein Feld; was zu lang ist, wird gekürzt</translation>
    </message>
    <message>
        <source>Subject, Purchase Order</source>
        <translation>Betreff, Bestellnummer</translation>
    </message>
    <message>
        <source>Switch it off in the shop before you connect the two here: they would send every order twice.</source>
        <translation>Schalten Sie es im Shop aus, bevor Sie die beiden hier verbinden: Sonst würde jede Bestellung doppelt gesendet.</translation>
    </message>
    <message>
        <source>Switch it on in the shop: product → Inventory → Track stock quantity. Where that is missing: WooCommerce → Settings → Products → Inventory → Enable stock management.</source>
        <translation>Schalten Sie es im Shop ein: Produkt → Inventory → Track stock quantity. Wo das fehlt: WooCommerce → Settings → Products → Inventory → Enable stock management.</translation>
    </message>
    <message>
        <source>Switch it on there under Account Integration.</source>
        <translation>Schalten Sie sie dort unter Account Integration ein.</translation>
    </message>
    <message>
        <source>Switch it on there: Settings → Inventory → Taxes.</source>
        <translation>Schalten Sie sie dort ein: Settings → Inventory → Taxes.</translation>
    </message>
    <message>
        <source>Switch that plugin off in the shop: the two would send every order twice.</source>
        <translation>Schalten Sie dieses Plugin im Shop aus: Die beiden würden jede Bestellung doppelt senden.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Take it out of the kit first.</source>
        <translation>Nehmen Sie es zuerst aus dem Set.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax label</source>
        <translation>Steuerbezeichnung</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Taxes and rounding as in the original order</source>
        <translation>Steuern und Rundung wie in der Originalbestellung</translation>
    </message>
    <message>
        <source>Tell who runs it.</source>
        <translation>Sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>That record already belongs to another one.</source>
        <translation>Dieser Datensatz gehört schon zu einem anderen.</translation>
    </message>
    <message>
        <source>The API key belongs to a Megaventory user who is no administrator.</source>
        <translation>Der API-Schlüssel gehört einem Benutzer von Megaventory, der kein Administrator ist.</translation>
    </message>
    <message>
        <source>The Megaventory account has expired.</source>
        <translation>Das Megaventory-Konto ist abgelaufen.</translation>
    </message>
    <message>
        <source>The SKU {0} is also used by {1} of this shop (perhaps spelled with other capitals or spaces). Give each its own SKU, or pick one in the SKU doctor.</source>
        <translation>Die SKU {0} wird in diesem Shop auch von {1} verwendet (vielleicht mit anderer Großschreibung oder anderen Leerzeichen). Vergeben Sie je eine eigene SKU oder wählen Sie im SKU-Doktor eines aus.</translation>
    </message>
    <message>
        <source>The SKU {0} is kept for the {1} of orders. Give it another SKU.</source>
        <translation>Die SKU {0} ist für „{1}“ in Bestellungen reserviert. Vergeben Sie eine andere SKU.</translation>
    </message>
    <message>
        <source>The SKU “{0}” stands in rows {1}.</source>
        <translation>Die SKU „{0}“ steht in den Zeilen {1}.</translation>
    </message>
    <message>
        <source>The WooCommerce integration is switched off in Megaventory.</source>
        <translation>Die WooCommerce-Integration ist in Megaventory ausgeschaltet.</translation>
    </message>
    <message>
        <source>The account counts in {0}.</source>
        <translation>Das Konto rechnet in {0}.</translation>
    </message>
    <message>
        <source>The address begins with http://, so anyone could change what it says.</source>
        <translation>Die Adresse beginnt mit http://, daher könnte jeder die Inhalte verändern.</translation>
    </message>
    <message>
        <source>The address begins with http://, so the keys could be read on their way.</source>
        <translation>Die Adresse beginnt mit http://, daher könnten die Schlüssel unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation>Die Adresse enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The address of {0} leads on{1}.</source>
        <translation>Die Adresse von {0} leitet weiter{1}.</translation>
    </message>
    <message>
        <source>The address of {0} leads round in a circle.</source>
        <translation>Die Adresse von {0} leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>The answer of {0} cannot be read.</source>
        <translation>Die Antwort von {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The answer of {0} was cut off.</source>
        <translation>Die Antwort von {0} wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer of {0} was lost.</source>
        <translation>Die Antwort von {0} ging verloren.</translation>
    </message>
    <message>
        <source>The answer of “{0}” could not be understood.</source>
        <translation>Die Antwort von „{0}“ war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The backup could not be put back.</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The category “{0}” that was chosen for it is no longer in the shop.</source>
        <translation>Die dafür gewählte Kategorie „{0}“ ist im Shop nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted.</source>
        <translation>Das Zertifikat von {0} ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The clock of this computer is so wrong that the shop refuses its signature.</source>
        <translation>Die Uhr dieses Computers geht so falsch, dass der Shop die Signatur ablehnt.</translation>
    </message>
    <message>
        <source>The clock of this computer is {0} {1} the server&apos;s.</source>
        <translation>Die Uhr dieses Computers liegt {0} {1} der des Servers.</translation>
    </message>
    <message>
        <source>The clock of {0} is {1} off. Please set it by NTP.</source>
        <translation>Die Uhr von {0} weicht um {1} ab. Bitte stellen Sie sie per NTP.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Die Verbindung hat keinen Namen.</translation>
    </message>
    <message>
        <source>The connection is at work.</source>
        <translation>Die Verbindung arbeitet gerade.</translation>
    </message>
    <message>
        <source>The connection of this operation was removed.</source>
        <translation>Die Verbindung dieses Vorgangs wurde entfernt.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>Die Verbindung wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>The consumer key begins with ck_, the consumer secret with cs_; copy both from the shop.</source>
        <translation>Der Consumer-Key beginnt mit ck_, das Consumer-Secret mit cs_; kopieren Sie beide aus dem Shop.</translation>
    </message>
    <message>
        <source>The copy of the order is no longer in the shop.</source>
        <translation>Die Kopie der Bestellung ist im Shop nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The coupon is not published ({0}).</source>
        <translation>Der Gutschein ist nicht veröffentlicht ({0}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The feed has no file or address.</source>
        <translation>Der Feed hat weder Datei noch Adresse.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file holds no data of WC Sync Desktop.</source>
        <translation>Die Datei enthält keine Daten von WC Sync Desktop.</translation>
    </message>
    <message>
        <source>The file is broken.</source>
        <translation>Die Datei ist defekt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Die Datei ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>The file is not a workbook that can be read.</source>
        <translation>Die Datei ist keine lesbare Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The file is not written in {0}.</source>
        <translation>Die Datei ist nicht in {0} geschrieben.</translation>
    </message>
    <message>
        <source>The file of {0} is larger than {1} MB.</source>
        <translation>Die Datei von {0} ist größer als {1} MB.</translation>
    </message>
    <message>
        <source>The file takes too long to read.</source>
        <translation>Das Lesen der Datei dauert zu lange.</translation>
    </message>
    <message>
        <source>The file was not read to its end.</source>
        <translation>Die Datei wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be read.</source>
        <translation>Die Datei „{0}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be used.</source>
        <translation>Der Ordner des Profils kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The import {0} is paused.</source>
        <translation>Der Import {0} ist angehalten.</translation>
    </message>
    <message>
        <source>The key is an administrator&apos;s and may read and write.</source>
        <translation>Der Schlüssel gehört einem Administrator und darf lesen und schreiben.</translation>
    </message>
    <message>
        <source>The key may read and write.</source>
        <translation>Der Schlüssel darf lesen und schreiben.</translation>
    </message>
    <message>
        <source>The key of {0} belongs to someone who may not do this.</source>
        <translation>Der Schlüssel von {0} gehört jemandem, der das nicht darf.</translation>
    </message>
    <message>
        <source>The key of {0} may only read.</source>
        <translation>Der Schlüssel von {0} darf nur lesen.</translation>
    </message>
    <message>
        <source>The key of {0} may only write.</source>
        <translation>Der Schlüssel von {0} darf nur schreiben.</translation>
    </message>
    <message>
        <source>The keyring did not give back what it was given.</source>
        <translation>Der Schlüsselbund gab nicht zurück, was er erhalten hatte.</translation>
    </message>
    <message>
        <source>The keyring holds no keys for “{0}”.</source>
        <translation>Der Schlüsselbund enthält keine Schlüssel für „{0}“.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The last name of its path</source>
        <translation>Der letzte Name im Pfad</translation>
    </message>
    <message>
        <source>The list of {0} of “{1}” does not fit what its head says of it.</source>
        <translation>Die Liste „{0}“ von „{1}“ passt nicht zu dem, was ihr Kopf über sie sagt.</translation>
    </message>
    <message>
        <source>The local data could not be reset.</source>
        <translation>Die lokalen Daten konnten nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The local database cannot be used.</source>
        <translation>Die lokale Datenbank kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>Die lokale Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The local database is empty.</source>
        <translation>Die lokale Datenbank ist leer.</translation>
    </message>
    <message>
        <source>The order has moved on meanwhile.</source>
        <translation>Die Bestellung ist inzwischen weiter.</translation>
    </message>
    <message>
        <source>The order has no number.</source>
        <translation>Die Bestellung hat keine Nummer.</translation>
    </message>
    <message>
        <source>The order has no rows. Add what was sold, in the shop.</source>
        <translation>Die Bestellung hat keine Positionen. Tragen Sie im Shop nach, was verkauft wurde.</translation>
    </message>
    <message>
        <source>The order is no longer in Vtiger.</source>
        <translation>Die Bestellung ist in Vtiger nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The order is no longer in the shop.</source>
        <translation>Die Bestellung ist im Shop nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The order is not to be sent any more.</source>
        <translation>Die Bestellung soll nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The order was changed in the shop meanwhile.</source>
        <translation>Die Bestellung wurde im Shop inzwischen geändert.</translation>
    </message>
    <message>
        <source>The order&apos;s status in Vtiger has just changed.</source>
        <translation>Der Status der Bestellung in Vtiger hat sich gerade geändert.</translation>
    </message>
    <message>
        <source>The order&apos;s status in the shop has just changed.</source>
        <translation>Der Status der Bestellung im Shop hat sich gerade geändert.</translation>
    </message>
    <message>
        <source>The original is {0}</source>
        <translation>Das Original ist {0}</translation>
    </message>
    <message>
        <source>The practice connection “{0}” has ended.</source>
        <translation>Die Übungsverbindung „{0}“ ist beendet.</translation>
    </message>
    <message>
        <source>The price in {0} would move by more than {1} %.</source>
        <translation>Der Preis in {0} würde sich um mehr als {1} % ändern.</translation>
    </message>
    <message>
        <source>The product is no longer in the shop.</source>
        <translation>Das Produkt ist im Shop nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The product itself is not sent; the import of products says why.</source>
        <translation>Das Produkt selbst wird nicht gesendet; der Import der Produkte sagt, warum.</translation>
    </message>
    <message>
        <source>The products are not imported into “{0}” yet. Import them (tab Initialization); then the order goes by itself.</source>
        <translation>Die Produkte sind noch nicht in „{0}“ importiert. Importieren Sie sie (Reiter Ersteinrichtung); dann geht die Bestellung von selbst.</translation>
    </message>
    <message>
        <source>The products are not imported yet.</source>
        <translation>Die Produkte sind noch nicht importiert.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation>Das Programm wurde beendet, während dies gesendet wurde.</translation>
    </message>
    <message>
        <source>The quantity</source>
        <translation>Die Menge</translation>
    </message>
    <message>
        <source>The quantity in the shop has just changed.</source>
        <translation>Die Menge im Shop hat sich gerade geändert.</translation>
    </message>
    <message>
        <source>The record is no longer in Vtiger, or hidden from this user.</source>
        <translation>Der Datensatz ist in Vtiger nicht mehr vorhanden oder für diesen Benutzer verborgen.</translation>
    </message>
    <message>
        <source>The record is no longer in {0}.</source>
        <translation>Der Datensatz ist in {0} nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The record it became is already linked with another record of the shop. Two records of the shop seem to be the same.</source>
        <translation>Der daraus entstandene Datensatz ist schon mit einem anderen Datensatz des Shops verknüpft. Zwei Datensätze des Shops scheinen gleich zu sein.</translation>
    </message>
    <message>
        <source>The record was changed there meanwhile.</source>
        <translation>Der Datensatz wurde dort inzwischen geändert.</translation>
    </message>
    <message>
        <source>The row has {0} columns, the table has {1}.</source>
        <translation>Die Zeile hat {0} Spalten, die Tabelle {1}.</translation>
    </message>
    <message>
        <source>The sales order in Megaventory has just changed.</source>
        <translation>Der Auftrag in Megaventory hat sich gerade geändert.</translation>
    </message>
    <message>
        <source>The sales order is no longer in Megaventory.</source>
        <translation>Der Auftrag ist in Megaventory nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The shop counts these products already, or they are gone.</source>
        <translation>Der Shop zählt diese Produkte schon, oder es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>The shop counts this product and has no figure of it.</source>
        <translation>Der Shop zählt dieses Produkt und hat keine Zahl dafür.</translation>
    </message>
    <message>
        <source>The shop decides about products, clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation>Der Shop entscheidet über Produkte, Kunden, Gutscheine und Steuern, und seine Bestellungen werden zu Aufträgen. Megaventory entscheidet über Bestand und Einkaufspreise und bringt Bestellungen voran. Bestand fließt erst, wenn Sie die Anfangsbestände gewählt haben.</translation>
    </message>
    <message>
        <source>The shop decides. Its customers become contacts, its products, orders and taxes go to Vtiger, and later changes follow. Nothing in the shop is changed.</source>
        <translation>Der Shop entscheidet. Seine Kunden werden zu Kontakten, seine Produkte, Bestellungen und Steuern gehen an Vtiger, und spätere Änderungen folgen. Im Shop wird nichts geändert.</translation>
    </message>
    <message>
        <source>The shop does not count its stock.</source>
        <translation>Der Shop zählt seinen Bestand nicht.</translation>
    </message>
    <message>
        <source>The shop does not count the stock of this product.</source>
        <translation>Der Shop zählt den Bestand dieses Produkts nicht.</translation>
    </message>
    <message>
        <source>The shop does not say when this order was placed or changed, so it may be an old one. Press Sync order to send it, or Skip.</source>
        <translation>Der Shop sagt nicht, wann diese Bestellung aufgegeben oder geändert wurde; sie kann also eine alte sein. Drücken Sie „Bestellung abgleichen“, um sie zu senden, oder „Überspringen“.</translation>
    </message>
    <message>
        <source>The shop has {0} products with the SKU “{1}”.</source>
        <translation>Der Shop hat {0} Produkte mit der SKU „{1}“.</translation>
    </message>
    <message>
        <source>The shop is not known to count parts of a piece.</source>
        <translation>Es ist nicht bekannt, ob der Shop Teile eines Stücks zählt.</translation>
    </message>
    <message>
        <source>The shop knows them, but its host drops the header that carries them.</source>
        <translation>Der Shop kennt sie, aber sein Hoster verwirft den Header, der sie überträgt.</translation>
    </message>
    <message>
        <source>The shop knows them.</source>
        <translation>Der Shop kennt sie.</translation>
    </message>
    <message>
        <source>The shop left the stock book.</source>
        <translation>Der Shop hat das Lagerbuch verlassen.</translation>
    </message>
    <message>
        <source>The shop names no currency.</source>
        <translation>Der Shop nennt keine Währung.</translation>
    </message>
    <message>
        <source>The shop runs WooCommerce {0}, which is too old.</source>
        <translation>Der Shop läuft mit WooCommerce {0}, das ist zu alt.</translation>
    </message>
    <message>
        <source>The shop sells in {0}.</source>
        <translation>Der Shop verkauft in {0}.</translation>
    </message>
    <message>
        <source>The shop sells without a pause, so that its quantities cannot be read.</source>
        <translation>Der Shop verkauft pausenlos, sodass sich seine Mengen nicht lesen lassen.</translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own.</source>
        <translation>Der Shop versendet es aus eigenen Lagern.</translation>
    </message>
    <message>
        <source>The shop was put back to an older state.</source>
        <translation>Der Shop wurde auf einen älteren Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>The shop {0}</source>
        <translation>Der Shop {0}</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the new quantity cannot be read.</source>
        <translation>Die Antwort des Shops auf die neue Menge kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The stock book cannot follow “{0}”.</source>
        <translation>Das Lagerbuch kann „{0}“ nicht folgen.</translation>
    </message>
    <message>
        <source>The stock book does not keep the quantities of this shop.</source>
        <translation>Das Lagerbuch führt die Mengen dieses Shops nicht.</translation>
    </message>
    <message>
        <source>The stock book does not keep the stock any more.</source>
        <translation>Das Lagerbuch führt den Bestand nicht mehr.</translation>
    </message>
    <message>
        <source>The stock book does not keep the stock of “{0}” now.</source>
        <translation>Das Lagerbuch führt den Bestand von „{0}“ derzeit nicht.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock from now on.</source>
        <translation>Ab jetzt führt das Lagerbuch den Bestand.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of shops.</source>
        <translation>Das Lagerbuch führt den Bestand von Shops.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}” already.</source>
        <translation>Das Lagerbuch führt den Bestand von „{0}“ schon.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}”.</source>
        <translation>Das Lagerbuch führt den Bestand von „{0}“.</translation>
    </message>
    <message>
        <source>The table has more than {0} rows.</source>
        <translation>Die Tabelle hat mehr als {0} Zeilen.</translation>
    </message>
    <message>
        <source>The table has no column “{0}”.</source>
        <translation>Die Tabelle hat keine Spalte „{0}“.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The table has one column only.</source>
        <translation>Die Tabelle hat nur eine Spalte.</translation>
    </message>
    <message>
        <source>The tax rate has no name. Name it in the shop.</source>
        <translation>Der Steuersatz hat keinen Namen. Benennen Sie ihn im Shop.</translation>
    </message>
    <message>
        <source>The tax “{0}” has {1} % in Vtiger.</source>
        <translation>Die Steuer „{0}“ beträgt in Vtiger {1} %.</translation>
    </message>
    <message>
        <source>The tax “{0}” is switched off in Vtiger.</source>
        <translation>Die Steuer „{0}“ ist in Vtiger ausgeschaltet.</translation>
    </message>
    <message>
        <source>The web server of {0} does not pass the Authorization header on to PHP. Please set “CGIPassAuth on”, or the rewrite rule that WordPress documents for it.</source>
        <translation>Der Webserver von {0} reicht den Authorization-Header nicht an PHP weiter. Bitte setzen Sie „CGIPassAuth on“ oder die Rewrite-Regel, die WordPress dafür dokumentiert.</translation>
    </message>
    <message>
        <source>The webshop of this operation was removed.</source>
        <translation>Der Shop dieses Vorgangs wurde entfernt.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{0}”.</source>
        <translation>Die Arbeitsmappe hat kein Tabellenblatt „{0}“.</translation>
    </message>
    <message>
        <source>The workbook is too large.</source>
        <translation>Die Arbeitsmappe ist zu groß.</translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation>Es fehlt: {0}.</translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which cannot be read.</source>
        <translation>{0} ist „{1}“; das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which is not known.</source>
        <translation>{0} ist „{1}“; das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The {0} was changed on both sides: {1}. Pick one of them.</source>
        <translation>Auf beiden Seiten geändert: Feld „{0}“ – {1}. Wählen Sie einen Wert aus.</translation>
    </message>
    <message>
        <source>The {0} was edited in {1}, which holds it only in part. Pick which one counts.</source>
        <translation>Das Feld „{0}“ wurde in {1} geändert, wo es nur zum Teil Platz hat. Wählen Sie, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>There are {0} pieces already.</source>
        <translation>Es sind schon {0} Stück.</translation>
    </message>
    <message>
        <source>There is a connection called “{0}” already.</source>
        <translation>Es gibt schon eine Verbindung namens „{0}“.</translation>
    </message>
    <message>
        <source>There is a {0} “{1}” already.</source>
        <translation>Es gibt schon einen {0} „{1}“.</translation>
    </message>
    <message>
        <source>There is no SKU.</source>
        <translation>Die SKU fehlt.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>Es gibt keine Vorlage „{0}“.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Diese Verbindung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to continue for this site.</source>
        <translation>Für diese Website gibt es nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>There it is {0} already.</source>
        <translation>Dort ist sie schon {0}.</translation>
    </message>
    <message>
        <source>There must be more than 0 pieces of “{0}” in the kit.</source>
        <translation>Das Set muss mehr als 0 Stück von „{0}“ enthalten.</translation>
    </message>
    <message>
        <source>These are not keys of a WooCommerce shop.</source>
        <translation>Das sind keine Schlüssel eines WooCommerce-Shops.</translation>
    </message>
    <message>
        <source>These changes cannot be sent: the order there is shipped, cancelled or settled.</source>
        <translation>Diese Änderungen lassen sich nicht senden: Der Auftrag dort ist versandt, storniert oder erledigt.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be shared like that.</source>
        <translation>So lässt sich das nicht teilen.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This computer does not let a program start at login.</source>
        <translation>Dieser Computer lässt nicht zu, dass ein Programm bei der Anmeldung startet.</translation>
    </message>
    <message>
        <source>This feed is not there any more.</source>
        <translation>Diesen Feed gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This has been settled meanwhile.</source>
        <translation>Das ist inzwischen erledigt.</translation>
    </message>
    <message>
        <source>This is already connected as “{0}”.</source>
        <translation>Dies ist schon als „{0}“ verbunden.</translation>
    </message>
    <message>
        <source>This is an OpenDocument sheet (.ods).</source>
        <translation>Das ist eine OpenDocument-Tabelle (.ods).</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls).</source>
        <translation>Das ist eine alte Excel-Datei (.xls).</translation>
    </message>
    <message>
        <source>This is another shop than before.</source>
        <translation>Das ist ein anderer Shop als zuvor.</translation>
    </message>
    <message>
        <source>This is no API key of Megaventory.</source>
        <translation>Das ist kein API-Schlüssel von Megaventory.</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>Das ist keine Texttabelle.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>Diese Adresse lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is not changed in a shop.</source>
        <translation>Das wird in einem Shop nicht geändert.</translation>
    </message>
    <message>
        <source>This is not the address of Megaventory&apos;s API.</source>
        <translation>Das ist nicht die Adresse der API von Megaventory.</translation>
    </message>
    <message>
        <source>This is not to be sent any more.</source>
        <translation>Das soll nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>This joins a shop with Vtiger.</source>
        <translation>Dies verbindet einen Shop mit Vtiger.</translation>
    </message>
    <message>
        <source>This key belongs to another Megaventory account than before.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Megaventory-Konto als zuvor.</translation>
    </message>
    <message>
        <source>This product has no SKU to be picked for.</source>
        <translation>Dieses Produkt hat keine SKU, für die sich etwas wählen lässt.</translation>
    </message>
    <message>
        <source>This product is in neither of the two any more.</source>
        <translation>Dieses Produkt ist in keinem der beiden mehr vorhanden.</translation>
    </message>
    <message>
        <source>This product is no longer in the stock book.</source>
        <translation>Dieses Produkt ist nicht mehr im Lagerbuch.</translation>
    </message>
    <message>
        <source>This profile was used with a newer release of WC Sync Desktop.</source>
        <translation>Dieses Profil wurde mit einer neueren Version von WC Sync Desktop verwendet.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Diesen Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It is not paid yet ({0}).</source>
        <translation>Sie ist noch nicht bezahlt ({0}).</translation>
    </message>
    <message>
        <source>It uses {0} over HTTPS and calls itself “{1}”. Please allow these requests, pass their Authorization header on, and answer them anew each time, without a page or a cache in between.</source>
        <translation>Es verwendet {0} über HTTPS und nennt sich „{1}“. Bitte lassen Sie diese Anfragen zu, reichen Sie ihren Authorization-Header weiter und beantworten Sie sie jedes Mal neu, ohne Seite oder Cache dazwischen.</translation>
    </message>
    <message>
        <source>Megaventory accepted the order without saying as what.</source>
        <translation>Megaventory hat die Bestellung angenommen, ohne zu sagen, als was.</translation>
    </message>
    <message>
        <source>Megaventory accepted the {0}, but neither says its id nor shows it.</source>
        <translation>Megaventory hat dies angenommen, nennt aber weder die ID noch zeigt es den Datensatz: {0}.</translation>
    </message>
    <message>
        <source>Megaventory answered with a list that cannot be read.</source>
        <translation>Megaventory hat mit einer Liste geantwortet, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Megaventory answered with a record that cannot be read.</source>
        <translation>Megaventory hat mit einem Datensatz geantwortet, der nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Only customers and subscribers are sent; this account is {0}. Other roles can be ticked in the shop&apos;s settings.</source>
        <translation>Nur Kunden und Abonnenten werden gesendet; dieses Konto ist {0}. Andere Rollen lassen sich in den Einstellungen des Shops ankreuzen.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv.</source>
        <translation>Speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>Save only the table itself, as .csv.</source>
        <translation>Speichern Sie nur die Tabelle selbst, als .csv.</translation>
    </message>
    <message>
        <source>Switch on Manage stock for every variation in the shop; each then has its own.</source>
        <translation>Schalten Sie im Shop für jede Variante Manage stock ein; dann hat jede ihre eigene Menge.</translation>
    </message>
    <message>
        <source>Switch on Manage stock for it there.</source>
        <translation>Schalten Sie dort Manage stock dafür ein.</translation>
    </message>
    <message>
        <source>The last operations with their counts and errors</source>
        <translation>Die letzten Vorgänge mit ihren Zahlen und Fehlern</translation>
    </message>
    <message>
        <source>The location “{0}” is chosen {1}, and its stock does not count.</source>
        <translation>Der Lagerort „{0}“ ist {1} gewählt, und sein Bestand zählt nicht.</translation>
    </message>
    <message>
        <source>This status is not sent ({0}).</source>
        <translation>Dieser Status wird nicht gesendet ({0}).</translation>
    </message>
    <message>
        <source>This user does not see {0} in Vtiger.</source>
        <translation>Dieser Benutzer sieht in Vtiger nicht: {0}.</translation>
    </message>
    <message>
        <source>This user may not make and change {0} in Vtiger.</source>
        <translation>Dieser Benutzer darf in Vtiger nicht anlegen und ändern: {0}.</translation>
    </message>
    <message>
        <source>This warehouse is not there.</source>
        <translation>Dieses Lager gibt es nicht.</translation>
    </message>
    <message>
        <source>This was settled already.</source>
        <translation>Das war schon erledigt.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This {0} is closed.</source>
        <translation>Dieser {0} ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again; tell your host if it stays.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, sagen Sie es Ihrem Hoster.</translation>
    </message>
    <message>
        <source>Two columns are called “{0}”.</source>
        <translation>Zwei Spalten heißen „{0}“.</translation>
    </message>
    <message>
        <source>Two methods carry out {0}.</source>
        <translation>Zwei Methoden führen {0} aus.</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>Unlock it and press Test.</source>
        <translation>Entsperren Sie ihn und drücken Sie „Testen“.</translation>
    </message>
    <message>
        <source>Unlock or set up the keyring of this computer (on Linux: GNOME Keyring or KWallet; a program without a desktop needs one to be running) and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers oder richten Sie einen ein (unter Linux: GNOME Keyring oder KWallet; ohne Desktop muss einer laufen) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unpublish a product instead while it is in stock; delete it in Megaventory when it is used up.</source>
        <translation>Heben Sie stattdessen die Veröffentlichung auf, solange das Produkt Bestand hat; löschen Sie es in Megaventory, wenn es aufgebraucht ist.</translation>
    </message>
    <message>
        <source>Update WooCommerce.</source>
        <translation>Aktualisieren Sie WooCommerce.</translation>
    </message>
    <message>
        <source>Update it to version 5.8 or later.</source>
        <translation>Aktualisieren Sie es auf Version 5.8 oder neuer.</translation>
    </message>
    <message>
        <source>Use api.megaventory.com.</source>
        <translation>Verwenden Sie api.megaventory.com.</translation>
    </message>
    <message>
        <source>Use that one, or remove it first.</source>
        <translation>Verwenden Sie diese oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Verwenden Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the shop&apos;s taxes in Vtiger by hand.</source>
        <translation>Verwenden Sie den Zugriffsschlüssel eines Administrators oder legen Sie die Steuern des Shops in Vtiger von Hand an.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the tax in Vtiger: Settings → Inventory → Taxes.</source>
        <translation>Verwenden Sie den Zugriffsschlüssel eines Administrators oder legen Sie die Steuer in Vtiger an: Settings → Inventory → Taxes.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile access to these modules.</source>
        <translation>Verwenden Sie den Zugriffsschlüssel eines Administrators oder geben Sie dem Profil des Benutzers Zugriff auf diese Module.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile these rights.</source>
        <translation>Verwenden Sie den Zugriffsschlüssel eines Administrators oder geben Sie dem Profil des Benutzers diese Rechte.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s role these rights in Vtiger.</source>
        <translation>Verwenden Sie den Zugriffsschlüssel eines Administrators oder geben Sie der Rolle des Benutzers in Vtiger diese Rechte.</translation>
    </message>
    <message>
        <source>Use the https:// address; your host can switch HTTPS on.</source>
        <translation>Verwenden Sie die Adresse mit https://; Ihr Hoster kann HTTPS einschalten.</translation>
    </message>
    <message>
        <source>User and access key</source>
        <translation>Benutzer und Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions of the program, the system and its libraries</source>
        <translation>Versionen des Programms, des Systems und der Bibliotheken</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>Vtiger Cloud answers.</source>
        <translation>Vtiger Cloud antwortet.</translation>
    </message>
    <message>
        <source>Vtiger accepted the order but does not show it.</source>
        <translation>Vtiger hat die Bestellung angenommen, zeigt sie aber nicht an.</translation>
    </message>
    <message>
        <source>Vtiger answers.</source>
        <translation>Vtiger antwortet.</translation>
    </message>
    <message>
        <source>Vtiger at {0}</source>
        <translation>Vtiger unter {0}</translation>
    </message>
    <message>
        <source>Vtiger decides. Its contacts with an e-mail address become customers of the shop, its active products and its sales orders go to the shop, and later changes follow. Nothing in Vtiger is changed.</source>
        <translation>Vtiger entscheidet. Seine Kontakte mit E-Mail-Adresse werden zu Kunden des Shops, seine aktiven Produkte und seine Aufträge gehen an den Shop, und spätere Änderungen folgen. In Vtiger wird nichts geändert.</translation>
    </message>
    <message>
        <source>Vtiger demands one; found by its name, or made</source>
        <translation>In Vtiger Pflicht; am Namen erkannt oder angelegt</translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it.</source>
        <translation>Vtiger verlangt {0}, aber nichts füllt es.</translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it. {1}</source>
        <translation>Vtiger verlangt {0}, aber nichts füllt es. {1}</translation>
    </message>
    <message>
        <source>Vtiger does not let this user do that.</source>
        <translation>Vtiger erlaubt das diesem Benutzer nicht.</translation>
    </message>
    <message>
        <source>Vtiger does not let this user make the tax “{0}”.</source>
        <translation>Vtiger erlaubt diesem Benutzer nicht, die Steuer „{0}“ anzulegen.</translation>
    </message>
    <message>
        <source>Vtiger does not let “{0}” in.</source>
        <translation>Vtiger lässt „{0}“ nicht herein.</translation>
    </message>
    <message>
        <source>Vtiger has a record like this already, and does not take a second one.</source>
        <translation>Vtiger hat schon einen solchen Datensatz und nimmt keinen zweiten an.</translation>
    </message>
    <message>
        <source>Vtiger has no coupons.</source>
        <translation>Vtiger hat keine Gutscheine.</translation>
    </message>
    <message>
        <source>Vtiger has no currency {0}.</source>
        <translation>Vtiger hat keine Währung {0}.</translation>
    </message>
    <message>
        <source>Vtiger has no helper {0}.</source>
        <translation>Vtiger hat keinen Hilfsdatensatz {0}.</translation>
    </message>
    <message>
        <source>Vtiger has no queue of changes.</source>
        <translation>Vtiger hat keine Warteschlange für Änderungen.</translation>
    </message>
    <message>
        <source>Vtiger has {0} records that fit {1}.</source>
        <translation>Vtiger hat {0} Datensätze, die zu {1} passen.</translation>
    </message>
    <message>
        <source>Vtiger names no main currency.</source>
        <translation>Vtiger nennt keine Hauptwährung.</translation>
    </message>
    <message>
        <source>Vtiger reckons taxes in another way: an adjustment of {0} makes its total that of the shop.</source>
        <translation>Vtiger berechnet Steuern anders: Eine Anpassung von {0} bringt die Summe auf die des Shops.</translation>
    </message>
    <message>
        <source>Vtiger refuses it: {0}</source>
        <translation>Vtiger lehnt ab: {0}</translation>
    </message>
    <message>
        <source>Vtiger reported an error of its own: {0}.</source>
        <translation>Vtiger meldete einen eigenen Fehler: {0}.</translation>
    </message>
    <message>
        <source>Vtiger rounds the prices that this user writes to {0} decimals.</source>
        <translation>Vtiger rundet die Preise, die dieser Benutzer schreibt, auf {0} Dezimalstellen.</translation>
    </message>
    <message>
        <source>Vtiger tells a time that lies {0} minutes ahead: its server does not live by UTC.</source>
        <translation>Vtiger nennt eine Zeit, die {0} Minuten vorgeht: Sein Server läuft nicht nach UTC.</translation>
    </message>
    <message>
        <source>Vtiger: both ways</source>
        <translation>Vtiger: in beide Richtungen</translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation>WC Sync Desktop</translation>
    </message>
    <message>
        <source>WC Sync Desktop does not know this command.</source>
        <translation>WC Sync Desktop kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>WC Sync Desktop is already running with this profile.</source>
        <translation>WC Sync Desktop läuft schon mit diesem Profil.</translation>
    </message>
    <message>
        <source>WC Sync Desktop is ending.</source>
        <translation>WC Sync Desktop wird beendet.</translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake and stopped.</source>
        <translation>WC Sync Desktop hat einen Fehler gemacht und wurde gestoppt.</translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake.</source>
        <translation>WC Sync Desktop hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>WC Sync Desktop {0}</source>
        <translation>WC Sync Desktop {0}</translation>
    </message>
    <message>
        <source>WC Sync Desktop:</source>
        <translation>WC Sync Desktop:</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait a little and try again; tell Megaventory if it stays.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es erneut; bleibt es so, sagen Sie es Megaventory.</translation>
    </message>
    <message>
        <source>Wait a little and try again; tell your host if it stays.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es erneut; bleibt es so, sagen Sie es Ihrem Hoster.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Wartet auf Sie: {0}</translation>
    </message>
    <message>
        <source>Waits for {0}.</source>
        <translation>Wartet auf {0}.</translation>
    </message>
    <message>
        <source>Webshop not found</source>
        <translation>Shop nicht gefunden</translation>
    </message>
    <message>
        <source>Weight and size</source>
        <translation>Gewicht und Größe</translation>
    </message>
    <message>
        <source>What is kept back</source>
        <translation>Die zurückbehaltene Menge</translation>
    </message>
    <message>
        <source>What is not listed is left as it is. A plugin or the host changes the order: ask your host to let “orderby” of the REST API through.</source>
        <translation>Was nicht aufgelistet ist, bleibt, wie es ist. Ein Plugin oder der Hoster ändert die Reihenfolge: Bitten Sie Ihren Hoster, „orderby“ der REST API durchzulassen.</translation>
    </message>
    <message>
        <source>What is not listed is left as it is. Something on the way changes what is asked for or the lists themselves: ask your host to let the parameters of pages and filters through.</source>
        <translation>Was nicht aufgelistet ist, bleibt, wie es ist. Etwas auf dem Weg ändert die Anfrage oder die Listen selbst: Bitten Sie Ihren Hoster, die Parameter für Seiten und Filter durchzulassen.</translation>
    </message>
    <message>
        <source>What is shown at most</source>
        <translation>Die höchste angezeigte Menge</translation>
    </message>
    <message>
        <source>What it met: {0} {1}</source>
        <translation>Die Meldung: {0} {1}</translation>
    </message>
    <message>
        <source>What makes the total that of the shop</source>
        <translation>Was die Summe auf die des Shops bringt</translation>
    </message>
    <message>
        <source>What the program knows could not be kept.</source>
        <translation>Was das Programm weiß, konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>What the program logged</source>
        <translation>Was das Programm protokolliert hat</translation>
    </message>
    <message>
        <source>What we add is active</source>
        <translation>Was wir hinzufügen, ist aktiv</translation>
    </message>
    <message>
        <source>Where that is meant, say so: “It lies on this computer or in my own network”.</source>
        <translation>Ist das so gewollt, geben Sie es an: „Liegt auf diesem Computer oder in meinem eigenen Netzwerk“.</translation>
    </message>
    <message>
        <source>Whether it was done is being checked.</source>
        <translation>Ob es erledigt wurde, wird geprüft.</translation>
    </message>
    <message>
        <source>With its HTML</source>
        <translation>Mit ihrem HTML</translation>
    </message>
    <message>
        <source>With its tax</source>
        <translation>Mit der Steuer darauf</translation>
    </message>
    <message>
        <source>With payment, coupons and delivery</source>
        <translation>Mit Zahlung, Gutscheinen und Lieferung</translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation>WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce ID</source>
        <translation>WooCommerce ID</translation>
    </message>
    <message>
        <source>WooCommerce client</source>
        <translation>WooCommerce-Kunde</translation>
    </message>
    <message>
        <source>WooCommerce coupon</source>
        <translation>WooCommerce-Gutschein</translation>
    </message>
    <message>
        <source>WooCommerce guest ({0})</source>
        <translation>WooCommerce-Gast ({0})</translation>
    </message>
    <message>
        <source>WooCommerce integration</source>
        <translation>WooCommerce-Integration</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>WooCommerce-Shop</translation>
    </message>
    <message>
        <source>WooCommerce {0}</source>
        <translation>WooCommerce {0}</translation>
    </message>
    <message>
        <source>WooCommerce {0}.</source>
        <translation>WooCommerce {0}.</translation>
    </message>
    <message>
        <source>WordPress answers.</source>
        <translation>WordPress antwortet.</translation>
    </message>
    <message>
        <source>WordPress answers: {0}.</source>
        <translation>WordPress antwortet: {0}.</translation>
    </message>
    <message>
        <source>WordPress&apos; page for a critical error</source>
        <translation>die WordPress-Seite für einen kritischen Fehler</translation>
    </message>
    <message>
        <source>WordPress&apos; page for a database that does not answer</source>
        <translation>die WordPress-Seite für eine Datenbank, die nicht antwortet</translation>
    </message>
    <message>
        <source>WordPress&apos; page for maintenance</source>
        <translation>die WordPress-Seite für Wartung</translation>
    </message>
    <message>
        <source>Work order {0}</source>
        <translation>Fertigungsauftrag {0}</translation>
    </message>
    <message>
        <source>Write STATUS=WHAT,WHAT with {0}; nothing behind = where the status is to stay.</source>
        <translation>Schreiben Sie STATUS=WAS,WAS mit {0}; nichts dahinter = der Status soll bleiben.</translation>
    </message>
    <message>
        <source>Yes, at a new address.</source>
        <translation>Ja, unter neuer Adresse.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>You left it as it was there.</source>
        <translation>Sie haben es dort gelassen, wie es war.</translation>
    </message>
    <message>
        <source>You left its quantity as it was.</source>
        <translation>Sie haben die Menge gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>You picked another product for the SKU {0}.</source>
        <translation>Sie haben für die SKU {0} ein anderes Produkt gewählt.</translation>
    </message>
    <message>
        <source>ZIP (*{0})</source>
        <translation>ZIP (*{0})</translation>
    </message>
    <message>
        <source>[Desktop Entry]</source>
        <translation>[Desktop Entry]</translation>
    </message>
    <message>
        <source>a connection cannot be reached</source>
        <translation>eine Verbindung ist nicht erreichbar</translation>
    </message>
    <message>
        <source>a day like 2026-03-31</source>
        <translation>einen Tag wie 2026-03-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a page of Cloudflare that blocks the request</source>
        <translation>eine Seite von Cloudflare, die die Anfrage blockiert</translation>
    </message>
    <message>
        <source>a page of Cloudflare that checks the browser</source>
        <translation>eine Seite von Cloudflare, die den Browser prüft</translation>
    </message>
    <message>
        <source>a page of the firewall Imunify360</source>
        <translation>eine Seite der Firewall Imunify360</translation>
    </message>
    <message>
        <source>a page of the firewall ModSecurity</source>
        <translation>eine Seite der Firewall ModSecurity</translation>
    </message>
    <message>
        <source>a page of the firewall Sucuri</source>
        <translation>eine Seite der Firewall Sucuri</translation>
    </message>
    <message>
        <source>a page of the security plugin Wordfence</source>
        <translation>eine Seite des Sicherheits-Plugins Wordfence</translation>
    </message>
    <message>
        <source>a page that asks for a captcha</source>
        <translation>eine Seite, die ein Captcha verlangt</translation>
    </message>
    <message>
        <source>a page that checks the browser</source>
        <translation>eine Seite, die den Browser prüft</translation>
    </message>
    <message>
        <source>a price moved far</source>
        <translation>Preis stark geändert</translation>
    </message>
    <message>
        <source>a row cannot have a field of {0}</source>
        <translation>eine Zeile kann kein Feld vom Typ {0} haben</translation>
    </message>
    <message>
        <source>a shop shows another quantity</source>
        <translation>ein Shop zeigt eine andere Menge</translation>
    </message>
    <message>
        <source>a site without a name</source>
        <translation>eine Website ohne Namen</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>ein Benutzer</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>action {0}</source>
        <translation>Aktion {0}</translation>
    </message>
    <message>
        <source>adjusted by hand</source>
        <translation>von Hand angepasst</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>nach {0}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>alle {0}</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>an error message of PHP</source>
        <translation>eine Fehlermeldung von PHP</translation>
    </message>
    <message>
        <source>an error page of Apache</source>
        <translation>eine Fehlerseite von Apache</translation>
    </message>
    <message>
        <source>an error page of Cloudflare</source>
        <translation>eine Fehlerseite von Cloudflare</translation>
    </message>
    <message>
        <source>an error page of IIS</source>
        <translation>eine Fehlerseite von IIS</translation>
    </message>
    <message>
        <source>an error page of LiteSpeed</source>
        <translation>eine Fehlerseite von LiteSpeed</translation>
    </message>
    <message>
        <source>an error page of nginx</source>
        <translation>eine Fehlerseite von nginx</translation>
    </message>
    <message>
        <source>and which the</source>
        <translation>und welche die</translation>
    </message>
    <message>
        <source>another product</source>
        <translation>einem anderen Produkt</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>as the other system says</source>
        <translation>laut dem anderen System</translation>
    </message>
    <message>
        <source>ask a person</source>
        <translation>jemanden fragen</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>attention required! | cloudflare</source>
        <translation>attention required! | cloudflare</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>hinter</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>both decide together</source>
        <translation>beide entscheiden gemeinsam</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>briefly unavailable for scheduled maintenance</source>
        <translation>briefly unavailable for scheduled maintenance</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>cancel the sales order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>checking the connections</source>
        <translation>Verbindungen werden geprüft</translation>
    </message>
    <message>
        <source>checking your browser</source>
        <translation>checking your browser</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>vervollständigen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>Gutscheine</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>database version {0}, this release knows {1}</source>
        <translation>Datenbankversion {0}, diese Version kennt {1}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>does not say when</source>
        <translation>sagt nicht, wann</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>edited after it was sent</source>
        <translation>nach dem Senden bearbeitet</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>error establishing a database connection</source>
        <translation>error establishing a database connection</translation>
    </message>
    <message>
        <source>extra fee</source>
        <translation>Zusatzgebühr</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fatal error</source>
        <translation>fatal error</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>for sales orders</source>
        <translation>für Aufträge</translation>
    </message>
    <message>
        <source>for starting quantities</source>
        <translation>für Anfangsbestände</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>found in the shop</source>
        <translation>im Shop gefunden</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>from the shop</source>
        <translation>aus dem Shop</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>guest client</source>
        <translation>Gastkunde</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>has no column</source>
        <translation>has no column</translation>
    </message>
    <message>
        <source>have</source>
        <translation>haben</translation>
    </message>
    <message>
        <source>how the shop sells it was changed</source>
        <translation>Verkaufsregeln des Shops geändert</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>in a plugin&apos;s, and nothing says how it came there</source>
        <translation>in einem von einem Plugin, und nichts sagt, wie sie dorthin kam</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>in unbekanntem Zustand</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>in no shop</source>
        <translation>in keinem Shop</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>in keinem</translation>
    </message>
    <message>
        <source>in one of them</source>
        <translation>in einem davon</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>in warehouses that do not count</source>
        <translation>in Lagern, die nicht zählen</translation>
    </message>
    <message>
        <source>inventory feed</source>
        <translation>Bestands-Feed</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>es sagt nicht, welchen</translation>
    </message>
    <message>
        <source>item {0} has no shelf in warehouse {1}</source>
        <translation>Artikel {0} hat kein Regal in Lager {1}</translation>
    </message>
    <message>
        <source>item {0} in warehouse {1}: {2} instead of {3}</source>
        <translation>Artikel {0} in Lager {1}: {2} statt {3}</translation>
    </message>
    <message>
        <source>just a moment</source>
        <translation>just a moment</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>zurückbehalten</translation>
    </message>
    <message>
        <source>keyring backend: {0}</source>
        <translation>Schlüsselbund-Backend: {0}</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>kits</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>kits that can be put together</source>
        <translation>Sets, die sich zusammenstellen lassen</translation>
    </message>
    <message>
        <source>last change wins</source>
        <translation>letzte Änderung gilt</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>link {0}</source>
        <translation>link {0}</translation>
    </message>
    <message>
        <source>link: of another request</source>
        <translation>link: von einer anderen Anfrage</translation>
    </message>
    <message>
        <source>list of coupons</source>
        <translation>Liste der Gutscheine</translation>
    </message>
    <message>
        <source>list of fees</source>
        <translation>Liste der Gebühren</translation>
    </message>
    <message>
        <source>list of refunds</source>
        <translation>Liste der Erstattungen</translation>
    </message>
    <message>
        <source>list of rows</source>
        <translation>Liste der Zeilen</translation>
    </message>
    <message>
        <source>list of shipping costs</source>
        <translation>Liste der Versandkosten</translation>
    </message>
    <message>
        <source>list of taxes</source>
        <translation>Liste der Steuern</translation>
    </message>
    <message>
        <source>made in a work order</source>
        <translation>im Fertigungsauftrag gefertigt</translation>
    </message>
    <message>
        <source>make it</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>more promised than there is</source>
        <translation>mehr zugesagt als vorhanden</translation>
    </message>
    <message>
        <source>move the shop&apos;s order</source>
        <translation>Bestellung im Shop voranbringen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>natural key</source>
        <translation>natürlicher Schlüssel</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>needs key</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>never below zero</source>
        <translation>nie unter null</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>neues Produkt</translation>
    </message>
    <message>
        <source>no SKU</source>
        <translation>keine SKU</translation>
    </message>
    <message>
        <source>no SKU of its own</source>
        <translation>keine eigene SKU</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>keine Währung</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no keyring</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>no such</source>
        <translation>no such</translation>
    </message>
    <message>
        <source>no-cache, no-store</source>
        <translation>no-cache, no-store</translation>
    </message>
    <message>
        <source>not acceptable!</source>
        <translation>not acceptable!</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>nicht kostenlos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>nicht geteilt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>jetzt {0}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>Bestellung geändert</translation>
    </message>
    <message>
        <source>order placed</source>
        <translation>Bestellung aufgegeben</translation>
    </message>
    <message>
        <source>order shipped</source>
        <translation>Bestellung versandt</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>Bestellstatus</translation>
    </message>
    <message>
        <source>ordered and not yet shipped</source>
        <translation>bestellt und noch nicht versandt</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>wir selbst</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>own1</source>
        <translation>own1</translation>
    </message>
    <message>
        <source>own2</source>
        <translation>own2</translation>
    </message>
    <message>
        <source>own3</source>
        <translation>own3</translation>
    </message>
    <message>
        <source>own4</source>
        <translation>own4</translation>
    </message>
    <message>
        <source>own5</source>
        <translation>own5</translation>
    </message>
    <message>
        <source>own6</source>
        <translation>own6</translation>
    </message>
    <message>
        <source>own7</source>
        <translation>own7</translation>
    </message>
    <message>
        <source>own8</source>
        <translation>own8</translation>
    </message>
    <message>
        <source>own9</source>
        <translation>own9</translation>
    </message>
    <message>
        <source>packed = completed, cancelled</source>
        <translation>packed = completed, cancelled</translation>
    </message>
    <message>
        <source>parse error</source>
        <translation>parse error</translation>
    </message>
    <message>
        <source>passed through one of them</source>
        <translation>durchlief einen davon</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>payment title</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>pending, on hold: Created; processing: Approved; completed: Delivered; else Cancelled</source>
        <translation>ausstehend, in Wartestellung: Erstellt; in Bearbeitung: Genehmigt; abgeschlossen: Geliefert; sonst Storniert</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone and company</source>
        <translation>Telefon und Firma</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>placed long before the start</source>
        <translation>lange vor dem Start aufgegeben</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>products changed</source>
        <translation>Produkte geändert</translation>
    </message>
    <message>
        <source>products deleted</source>
        <translation>Produkte gelöscht</translation>
    </message>
    <message>
        <source>products of the stock list</source>
        <translation>Produkte der Bestandsliste</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>purchase order</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>purchase price</source>
        <translation>Einkaufspreis</translation>
    </message>
    <message>
        <source>put back what the shop lost</source>
        <translation>zurückschreiben, was der Shop verloren hat</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>quantities set to zero</source>
        <translation>Mengen auf null gesetzt</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>reading quantities</source>
        <translation>Mengen werden gelesen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>received from a supplier</source>
        <translation>vom Lieferanten erhalten</translation>
    </message>
    <message>
        <source>records of {0}</source>
        <translation>Datensätze von {0}</translation>
    </message>
    <message>
        <source>reduced stock</source>
        <translation>abgezogener Bestand</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rests in a status that is not sent</source>
        <translation>ruht in einem Status, der nicht gesendet wird</translation>
    </message>
    <message>
        <source>rows of orders</source>
        <translation>Zeilen von Bestellungen</translation>
    </message>
    <message>
        <source>sale {0} of order {1} moved {2}</source>
        <translation>Verkauf {0} der Bestellung {1} bewegte {2}</translation>
    </message>
    <message>
        <source>sales orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>gleiche SKU</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>set stock</source>
        <translation>Bestand setzen</translation>
    </message>
    <message>
        <source>several fit there</source>
        <translation>dort passen mehrere</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>shipped quantity</source>
        <translation>versandte Menge</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>sku {0}</source>
        <translation>SKU {0}</translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation>etwas braucht Sie</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <translation>gleich geschrieben</translation>
    </message>
    <message>
        <source>starting quantity</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>stock management</source>
        <translation>Bestandsführung</translation>
    </message>
    <message>
        <source>stock quantity</source>
        <translation>Bestandsmenge</translation>
    </message>
    <message>
        <source>stock {0}</source>
        <translation>Bestand {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken there</source>
        <translation>dort vergeben</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>tell a person where it rests</source>
        <translation>einem Menschen sagen, wo sie ruht</translation>
    </message>
    <message>
        <source>tell its original&apos;s status</source>
        <translation>Status des Originals melden</translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>Test {0}</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>the API of Megaventory (POST under {0})</source>
        <translation>die API von Megaventory (POST unter {0})</translation>
    </message>
    <message>
        <source>the WooCommerce REST API (GET, POST and PUT under {0}/wp-json/)</source>
        <translation>die REST API von WooCommerce (GET, POST und PUT unter {0}/wp-json/)</translation>
    </message>
    <message>
        <source>the login page of WordPress</source>
        <translation>die Anmeldeseite von WordPress</translation>
    </message>
    <message>
        <source>the other side decides</source>
        <translation>die andere Seite entscheidet</translation>
    </message>
    <message>
        <source>the other side wins</source>
        <translation>die andere Seite hat Vorrang</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>der Shop</translation>
    </message>
    <message>
        <source>the shop always shows</source>
        <translation>der Shop zeigt immer</translation>
    </message>
    <message>
        <source>the shop decides</source>
        <translation>der Shop entscheidet</translation>
    </message>
    <message>
        <source>the shop is right as it is now</source>
        <translation>der Shop ist jetzt so richtig</translation>
    </message>
    <message>
        <source>the shop shows at most</source>
        <translation>der Shop zeigt höchstens</translation>
    </message>
    <message>
        <source>the shop wins</source>
        <translation>der Shop hat Vorrang</translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation>das Lagerbuch</translation>
    </message>
    <message>
        <source>the web service of Vtiger (GET and POST to webservice.php or restapi/ under {0})</source>
        <translation>den Webservice von Vtiger (GET und POST an webservice.php oder restapi/ unter {0})</translation>
    </message>
    <message>
        <source>there has been a critical error</source>
        <translation>there has been a critical error</translation>
    </message>
    <message>
        <source>this buyer</source>
        <translation>diesen Käufer</translation>
    </message>
    <message>
        <source>to the shop</source>
        <translation>zum Shop</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>an {0}</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>too many</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>trying again soon ({0})</source>
        <translation>neuer Versuch in Kürze ({0})</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>ungetestet</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>used in a work order</source>
        <translation>im Fertigungsauftrag verbraucht</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>waiting for something</source>
        <translation>wartet auf etwas</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>waiting until {0} ({1})</source>
        <translation>wartet bis {0} ({1})</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>was account {0}, is account {1}</source>
        <translation>war Konto {0}, ist Konto {1}</translation>
    </message>
    <message>
        <source>was there before the start</source>
        <translation>war vor dem Start da</translation>
    </message>
    <message>
        <source>was {0}, is {1}</source>
        <translation>war {0}, ist {1}</translation>
    </message>
    <message>
        <source>wcsync icon</source>
        <translation>wcsync icon</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>where {0}</source>
        <translation>where {0}</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>ohne Rolle</translation>
    </message>
    <message>
        <source>wizard {0} {1}</source>
        <translation>Assistent {0} {1}</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>Fertigungsauftrag</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>yes, no, y, n, true, false, ja, nein, nei, j, wahr, falsch, sann, usann, ναι, όχι, αληθές, ψευδές, in stock,out of stock, on backorder, backorder, available, unavailable, not available, sold out, low stock, limited,active, inactive, auf Lager, nicht auf Lager, vorrätig, nicht vorrätig, lieferbar, nicht lieferbar, ausverkauft,verfügbar, nicht verfügbar, på lager, ikke på lager, utsolgt, tilgjengelig, ikke tilgjengelig, σε απόθεμα,εκτός αποθέματος, μη διαθέσιμο, διαθέσιμο, εξαντλημένο, εξαντλήθηκε</source>
        <translation>yes, no, y, n, true, false, ja, nein, nei, j, wahr, falsch, sann, usann, ναι, όχι, αληθές, ψευδές, in stock,out of stock, on backorder, backorder, available, unavailable, not available, sold out, low stock, limited,active, inactive, auf Lager, nicht auf Lager, vorrätig, nicht vorrätig, lieferbar, nicht lieferbar, ausverkauft,verfügbar, nicht verfügbar, på lager, ikke på lager, utsolgt, tilgjengelig, ikke tilgjengelig, σε απόθεμα,εκτός αποθέματος, μη διαθέσιμο, διαθέσιμο, εξαντλημένο, εξαντλήθηκε</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <translation>yyyy-mm-dd hh:mm</translation>
    </message>
    <message>
        <source>{0} (as it says)</source>
        <translation>{0} (wie gemeldet)</translation>
    </message>
    <message>
        <source>{0} (this computer)</source>
        <translation>{0} (dieser Computer)</translation>
    </message>
    <message>
        <source>{0} Approve it, or leave it as it is.</source>
        <translation>{0} Geben Sie es frei oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>{0} Change that in the shop and press Retry; or enter this order by hand and press Skip.</source>
        <translation>{0} Ändern Sie das im Shop und drücken Sie „Wiederholen“; oder geben Sie diese Bestellung von Hand ein und drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>{0} Is {1} meant? Write the SKU as text.</source>
        <translation>{0} Ist {1} gemeint? Schreiben Sie die SKU als Text.</translation>
    </message>
    <message>
        <source>{0} It is {1} there.</source>
        <translation>{0} Dort ist es {1}.</translation>
    </message>
    <message>
        <source>{0} Its total differs from the original&apos;s: {1}.</source>
        <translation>{0} Die Summe weicht von der des Originals ab: {1}.</translation>
    </message>
    <message>
        <source>{0} Write the SKU as text.</source>
        <translation>{0} Schreiben Sie die SKU als Text.</translation>
    </message>
    <message>
        <source>{0} You approved it.</source>
        <translation>{0} Von Ihnen freigegeben.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} answered with a record that cannot be read.</source>
        <translation>{0} hat mit einem Datensatz geantwortet, der nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} answered with something else than a list.</source>
        <translation>{0} hat mit etwas anderem als einer Liste geantwortet.</translation>
    </message>
    <message>
        <source>{0} answered with something that cannot be read.</source>
        <translation>{0} hat mit etwas geantwortet, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} answered with something unreadable.</source>
        <translation>{0} hat mit etwas Unlesbarem geantwortet.</translation>
    </message>
    <message>
        <source>{0} answered without saying whether it worked.</source>
        <translation>{0} hat geantwortet, ohne zu sagen, ob es geklappt hat.</translation>
    </message>
    <message>
        <source>{0} answered without the list that was asked for.</source>
        <translation>{0} hat ohne die angeforderte Liste geantwortet.</translation>
    </message>
    <message>
        <source>{0} answered without the record.</source>
        <translation>{0} hat ohne den Datensatz geantwortet.</translation>
    </message>
    <message>
        <source>{0} answered without what was asked for.</source>
        <translation>{0} hat ohne die angeforderten Daten geantwortet.</translation>
    </message>
    <message>
        <source>{0} answered, but not as Vtiger does.</source>
        <translation>{0} hat geantwortet, aber nicht wie Vtiger.</translation>
    </message>
    <message>
        <source>{0} answered, but not as the program it should be.</source>
        <translation>{0} hat geantwortet, aber nicht wie das erwartete Programm.</translation>
    </message>
    <message>
        <source>{0} answers from a cache, so nothing it says is certain.</source>
        <translation>{0} antwortet aus einem Cache, daher ist nichts davon sicher.</translation>
    </message>
    <message>
        <source>{0} are made already.</source>
        <translation>{0} sind schon gefertigt.</translation>
    </message>
    <message>
        <source>{0} asks us to slow down.</source>
        <translation>{0} bittet uns, langsamer zu sein.</translation>
    </message>
    <message>
        <source>{0} broke off the connection.</source>
        <translation>{0} hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>{0} cannot be less than 0.</source>
        <translation>{0} darf nicht kleiner als 0 sein.</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>{0} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{0} counts its stock and has no figure of it. Enter one there, or count it by hand.</source>
        <translation>{0} zählt den Bestand und hat keine Zahl dafür. Geben Sie dort eine ein oder zählen Sie von Hand.</translation>
    </message>
    <message>
        <source>{0} customer</source>
        <translation>Kunde von {0}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} does not accept the keys.</source>
        <translation>{0} akzeptiert die Schlüssel nicht.</translation>
    </message>
    <message>
        <source>{0} does not count its stock.</source>
        <translation>{0} zählt den Bestand nicht.</translation>
    </message>
    <message>
        <source>{0} does not give the file.</source>
        <translation>{0} gibt die Datei nicht heraus.</translation>
    </message>
    <message>
        <source>{0} does not know this request.</source>
        <translation>{0} kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>{0} forgets at once who has logged in.</source>
        <translation>{0} vergisst sofort, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>{0} gives the same {1} {2} whichever page is asked for.</source>
        <translation>{0} liefert dieselben {1} {2}, gleich welche Seite verlangt wird.</translation>
    </message>
    <message>
        <source>{0} has changed meanwhile.</source>
        <translation>{0}: hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>{0} has its permalinks set to “Plain”, which switches the programming interface off.</source>
        <translation>{0} hat die Permalinks auf „Einfach“ (Plain) gestellt; das schaltet die Programmierschnittstelle aus.</translation>
    </message>
    <message>
        <source>{0} has no location called “{1}”.</source>
        <translation>{0} hat keinen Lagerort namens „{1}“.</translation>
    </message>
    <message>
        <source>{0} has no quantities to begin with.</source>
        <translation>{0} hat keine Mengen für den Anfang.</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} Stunden</translation>
    </message>
    <message>
        <source>{0} in ({1})</source>
        <translation>{0} in ({1})</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} statt {1}</translation>
    </message>
    <message>
        <source>{0} is another order&apos;s in Megaventory; this one is {1} there.</source>
        <translation>{0} gehört in Megaventory zu einer anderen Bestellung; diese ist dort {1}.</translation>
    </message>
    <message>
        <source>{0} is in maintenance.</source>
        <translation>{0} wird gerade gewartet.</translation>
    </message>
    <message>
        <source>{0} is let in, as {1}.</source>
        <translation>{0} ist angemeldet, als {1}.</translation>
    </message>
    <message>
        <source>{0} is let in.</source>
        <translation>{0} ist angemeldet.</translation>
    </message>
    <message>
        <source>{0} is not a WordPress site with its programming interface on.</source>
        <translation>{0} ist keine WordPress-Website mit eingeschalteter Programmierschnittstelle.</translation>
    </message>
    <message>
        <source>{0} knows the consumer key, but the consumer secret does not belong to it.</source>
        <translation>{0} kennt den Consumer-Key, aber das Consumer-Secret gehört nicht dazu.</translation>
    </message>
    <message>
        <source>{0} leads on to an address that cannot be read.</source>
        <translation>{0} leitet weiter an eine Adresse, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} leads to this computer or into your own network.</source>
        <translation>{0} führt zu diesem Computer oder in Ihr eigenes Netzwerk.</translation>
    </message>
    <message>
        <source>{0} lies behind a user name and a password that its host asks for.</source>
        <translation>{0} liegt hinter einem Benutzernamen und einem Passwort, die sein Anbieter verlangt.</translation>
    </message>
    <message>
        <source>{0} lists its {1} in an order that loses some.</source>
        <translation>{0} listet in einer Reihenfolge auf, bei der einige verloren gehen: {1}.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} of its rows {1} a problem.</source>
        <translation>Zeilen mit einem Problem: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} products in {2} would be changed within a day.</source>
        <translation>{0} von {1} Produkten in {2} würden innerhalb eines Tages geändert.</translation>
    </message>
    <message>
        <source>{0} of {1} quantities in {2} would become 0 within a day.</source>
        <translation>{0} von {1} Mengen in {2} würden innerhalb eines Tages zu 0.</translation>
    </message>
    <message>
        <source>{0} of “{1}” are needed, {2} are there.</source>
        <translation>Von „{1}“ werden {0} benötigt, {2} sind vorhanden.</translation>
    </message>
    <message>
        <source>{0} other products</source>
        <translation>{0} anderen Produkten</translation>
    </message>
    <message>
        <source>{0} per request.</source>
        <translation>{0} je Anfrage.</translation>
    </message>
    <message>
        <source>{0} products in {1} would be deleted within a day.</source>
        <translation>{0} Produkte in {1} würden innerhalb eines Tages gelöscht.</translation>
    </message>
    <message>
        <source>{0} records in {1} fit {2}. Pick one in the SKU doctor, or leave only one of them there.</source>
        <translation>{0} Datensätze in {1} passen zu {2}. Wählen Sie im SKU-Doktor einen aus oder behalten Sie dort nur einen davon.</translation>
    </message>
    <message>
        <source>{0} refuses a record of this size.</source>
        <translation>{0} lehnt einen Datensatz dieser Größe ab.</translation>
    </message>
    <message>
        <source>{0} refuses the record: {1}</source>
        <translation>{0} lehnt den Datensatz ab: {1}</translation>
    </message>
    <message>
        <source>{0} reported an internal error.</source>
        <translation>{0} hat einen internen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>{0} rows have a problem, so that nothing was taken in.</source>
        <translation>{0} Zeilen haben ein Problem, daher wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>{0} says nothing about its stock, so the shop&apos;s number stays.</source>
        <translation>{0} nennt keinen Bestand, daher bleibt die Zahl des Shops.</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} Sekunden</translation>
    </message>
    <message>
        <source>{0} sends its answer so slowly that it never ends.</source>
        <translation>{0} sendet die Antwort so langsam, dass sie nie endet.</translation>
    </message>
    <message>
        <source>{0} sends its file so slowly that it never ends.</source>
        <translation>{0} sendet die Datei so langsam, dass sie nie endet.</translation>
    </message>
    <message>
        <source>{0} sent an answer without end.</source>
        <translation>{0} hat eine Antwort ohne Ende gesendet.</translation>
    </message>
    <message>
        <source>{0} shows {1}: more is sold than there is. Count it by hand.</source>
        <translation>{0} zeigt {1}: Es ist mehr verkauft als vorhanden. Zählen Sie von Hand nach.</translation>
    </message>
    <message>
        <source>{0} takes no more requests this minute</source>
        <translation>{0} nimmt in dieser Minute keine Anfragen mehr an</translation>
    </message>
    <message>
        <source>{0} took too long to answer.</source>
        <translation>{0} hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} {1} changed.</source>
        <translation>Geänderte Mengen: {0}.</translation>
    </message>
    <message>
        <source>{0} {1} no such field.</source>
        <translation>Dieses Feld fehlt in: {0}.</translation>
    </message>
    <message>
        <source>{0} {1} was made {2}, now {3}</source>
        <translation>{0} {1} wurde {2} angelegt, jetzt {3}</translation>
    </message>
    <message>
        <source>{0} {1} with “{2}” in another way.</source>
        <translation>{0}: Mit „{2}“ wird auf andere Art geteilt.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has no {3}.</source>
        <translation>{0} {1} „{2}“: Es fehlt {3}.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, and yet an amount.</source>
        <translation>{0} {1} „{2}“: {3} ist „{4}“, und trotzdem steht dort ein Betrag.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, which cannot be read.</source>
        <translation>{0} {1} „{2}“: {3} ist „{4}“; das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”: nothing can be sold less than once.</source>
        <translation>{0} {1} „{2}“: {3} ist „{4}“; weniger als einmal lässt sich nichts verkaufen.</translation>
    </message>
    <message>
        <source>{0} {1}: older than known</source>
        <translation>{0} {1}: älter als bekannt</translation>
    </message>
    <message>
        <source>{0} {1}: {2} becomes {3}</source>
        <translation>{0} {1}: {2} wird {3}</translation>
    </message>
    <message>
        <source>{0}: error {1} {2} {3}</source>
        <translation>{0}: Fehler {1} {2} {3}</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}: {1} fehlt</translation>
    </message>
    <message>
        <source>{0}: row {1} refers to nothing</source>
        <translation>{0}: Zeile {1} verweist auf nichts</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation>{0}: {1} statt {2}</translation>
    </message>
    <message>
        <source>“Show just as many, whatever there is” needs a number.</source>
        <translation>„Genau so viele zeigen, egal wie viele da sind“ braucht eine Zahl.</translation>
    </message>
    <message>
        <source>“{0}” (SKU {1}) is not in “{2}”{3}. Press “Add product there” or “Copy without product”, or skip the order; once the product is there, the order goes by itself.</source>
        <translation>„{0}“ (SKU {1}) ist nicht in „{2}“{3}. Drücken Sie „Produkt dort hinzufügen“ oder „Ohne Produkt kopieren“, oder überspringen Sie die Bestellung; sobald das Produkt vorhanden ist, geht die Bestellung von selbst.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” do not share that.</source>
        <translation>„{0}“ und „{1}“ teilen das nicht.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” share nothing yet.</source>
        <translation>„{0}“ und „{1}“ teilen noch nichts.</translation>
    </message>
    <message>
        <source>“{0}” asks to be left alone until {1}.</source>
        <translation>„{0}“ bittet darum, bis {1} in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made of itself.</source>
        <translation>„{0}“ kann nicht aus sich selbst gefertigt werden.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>„{0}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{0}” goes into another field already.</source>
        <translation>„{0}“ geht schon in ein anderes Feld.</translation>
    </message>
    <message>
        <source>“{0}” has its field of the shop already.</source>
        <translation>„{0}“ hat schon ein Feld des Shops.</translation>
    </message>
    <message>
        <source>“{0}” has several products with the SKU “{1}”. Leave one of them the SKU.</source>
        <translation>„{0}“ hat mehrere Produkte mit der SKU „{1}“. Lassen Sie die SKU nur einem davon.</translation>
    </message>
    <message>
        <source>“{0}” holds what that system says.</source>
        <translation>„{0}“ enthält, was dieses System meldet.</translation>
    </message>
    <message>
        <source>“{0}” in this order could not be added to “{1}”; see the product.</source>
        <translation>„{0}“ aus dieser Bestellung konnte nicht zu „{1}“ hinzugefügt werden; siehe das Produkt.</translation>
    </message>
    <message>
        <source>“{0}” in this order has a quantity of {1}. Correct the row in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation>„{0}“ in dieser Bestellung hat die Menge {1}. Korrigieren Sie die Zeile im Shop und drücken Sie „Wiederholen“; oder geben Sie diese Bestellung von Hand in Megaventory ein und drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU, or its product was deleted. Give the product a SKU in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation>„{0}“ in dieser Bestellung hat keine SKU, oder das Produkt wurde gelöscht. Geben Sie dem Produkt im Shop eine SKU und drücken Sie „Wiederholen“; oder geben Sie diese Bestellung von Hand in Megaventory ein und drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU{1}, so it cannot be found in “{2}”. Press “Copy without product”, or skip the order.</source>
        <translation>„{0}“ in dieser Bestellung hat keine SKU{1} und ist daher in „{2}“ nicht zu finden. Drücken Sie „Ohne Produkt kopieren“ oder überspringen Sie die Bestellung.</translation>
    </message>
    <message>
        <source>“{0}” in this order is a bundle or another kind of product, and none in {1}. Choose in the shop&apos;s settings how bundles go (as their parts and an amount, or as one product by its SKU) and press Retry; or enter this order in {2} by hand and press Skip.</source>
        <translation>„{0}“ in dieser Bestellung ist ein Bündel oder ein Produkt anderer Art, in {1} aber keines. Wählen Sie in den Einstellungen des Shops, wie Bündel gesendet werden (als ihre Teile und einen Betrag oder als ein Produkt nach der SKU), und drücken Sie „Wiederholen“; oder geben Sie diese Bestellung von Hand in {2} ein und drücken Sie „Überspringen“.</translation>
    </message>
    <message>
        <source>“{0}” in this order is not in {1}. {2}</source>
        <translation>„{0}“ aus dieser Bestellung ist nicht in {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}” in this order is sold in parts ({1}), which an order in “{2}” cannot hold. Press “Copy without product” to copy it as an amount, or Skip.</source>
        <translation>„{0}“ in dieser Bestellung wird in Teilen verkauft ({1}), die eine Bestellung in „{2}“ nicht halten kann. Drücken Sie „Ohne Produkt kopieren“, um es als Betrag zu kopieren, oder „Überspringen“.</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>„{0}“ in {1}</translation>
    </message>
    <message>
        <source>“{0}” is a date that a spreadsheet made.</source>
        <translation>„{0}“ ist ein Datum, das eine Tabellenkalkulation daraus gemacht hat.</translation>
    </message>
    <message>
        <source>“{0}” is a kit and lies nowhere itself.</source>
        <translation>„{0}“ ist ein Set und liegt selbst nirgends.</translation>
    </message>
    <message>
        <source>“{0}” is a kit itself.</source>
        <translation>„{0}“ ist selbst ein Set.</translation>
    </message>
    <message>
        <source>“{0}” is a kit: it is put together when it is sold.</source>
        <translation>„{0}“ ist ein Set: Es wird beim Verkauf zusammengestellt.</translation>
    </message>
    <message>
        <source>“{0}” is a long number that a spreadsheet cut.</source>
        <translation>„{0}“ ist eine lange Zahl, die eine Tabellenkalkulation gekürzt hat.</translation>
    </message>
    <message>
        <source>“{0}” is a part of another kit.</source>
        <translation>„{0}“ ist Teil eines anderen Sets.</translation>
    </message>
    <message>
        <source>“{0}” is a part of the kit “{1}”.</source>
        <translation>„{0}“ ist Teil des Sets „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is already sold as “{1}” there.</source>
        <translation>„{0}“ wird dort schon als „{1}“ verkauft.</translation>
    </message>
    <message>
        <source>“{0}” is an error of the spreadsheet, not a SKU.</source>
        <translation>„{0}“ ist ein Fehler der Tabellenkalkulation, keine SKU.</translation>
    </message>
    <message>
        <source>“{0}” is being read just now.</source>
        <translation>„{0}“ wird gerade gelesen.</translation>
    </message>
    <message>
        <source>“{0}” is in the stock book again.</source>
        <translation>„{0}“ ist wieder im Lagerbuch.</translation>
    </message>
    <message>
        <source>“{0}” is in the stock book already.</source>
        <translation>„{0}“ ist schon im Lagerbuch.</translation>
    </message>
    <message>
        <source>“{0}” is no backup of WC Sync Desktop, or it is damaged.</source>
        <translation>„{0}“ ist keine Sicherung von WC Sync Desktop, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>“{0}” is no field of a shop.</source>
        <translation>„{0}“ ist kein Feld eines Shops.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of connection.</source>
        <translation>„{0}“ ist keine Art von Verbindung.</translation>
    </message>
    <message>
        <source>“{0}” is not a SKU.</source>
        <translation>„{0}“ ist keine SKU.</translation>
    </message>
    <message>
        <source>“{0}” is not in the stock book.</source>
        <translation>„{0}“ ist nicht im Lagerbuch.</translation>
    </message>
    <message>
        <source>“{0}” is now another account or site than before.</source>
        <translation>„{0}“ ist jetzt ein anderes Konto oder eine andere Website als zuvor.</translation>
    </message>
    <message>
        <source>“{0}” joins a shop with {1}.</source>
        <translation>„{0}“ verbindet einen Shop mit {1}.</translation>
    </message>
    <message>
        <source>“{0}” lies in a warehouse itself, so that it cannot be a kit.</source>
        <translation>„{0}“ liegt selbst in einem Lager und kann daher kein Set sein.</translation>
    </message>
    <message>
        <source>“{0}” must not be empty there, and {1} is. Fill it in.</source>
        <translation>„{0}“ darf dort nicht leer sein, {1} ist es aber. Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“{0}” refers to another record or file and cannot be filled from a text.</source>
        <translation>„{0}“ verweist auf einen anderen Datensatz oder eine Datei und kann nicht aus einem Text gefüllt werden.</translation>
    </message>
    <message>
        <source>“{0}” says nothing about a status of orders.</source>
        <translation>„{0}“ sagt nichts über einen Status von Bestellungen.</translation>
    </message>
    <message>
        <source>“{0}” sells in {1}, “{2}” counts in {3}.</source>
        <translation>„{0}“ verkauft in {1}, „{2}“ rechnet in {3}.</translation>
    </message>
    <message>
        <source>“{0}” shares the quantity of its product with the other variations.</source>
        <translation>„{0}“ teilt sich die Menge des Produkts mit den anderen Varianten.</translation>
    </message>
    <message>
        <source>“{0}” uses {1}</source>
        <translation>„{0}“ verwendet {1}</translation>
    </message>
    <message>
        <source>“{0}” wants {1}; {2} is “{3}”.</source>
        <translation>„{0}“ erwartet {1}; {2} ist „{3}“.</translation>
    </message>
    <message>
        <source>“{0}” was made a kit or removed meanwhile.</source>
        <translation>„{0}“ wurde inzwischen zu einem Set gemacht oder entfernt.</translation>
    </message>
</context>
</TS>
