<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About WC Sync Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: MIT. It brings along the work of many others; each under the licence shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made every week, and before anything replaces what the program knows. It holds everything but the keys, which stay in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;local data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what this computer knows; shops stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, it takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the backup and looking through it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Made and verified: {file}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is back. Look at the connections: where keys are missing, enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data was reset. A backup of it is in the list: Menu → Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data was reset, but the keyring did not forget all keys: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchPage</name>
    <message>
        <source>{name} (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no categories yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like the one above: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first which quantities would be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where starting quantities come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Megaventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU &amp;doctor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products without SKU, with the same SKU, or in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes the records in hand; what is done stays done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the records in hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} records per second, {remaining} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (percentage only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported yet: {kinds}. Until then they are not kept in step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories: {shop} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the categories of both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product is put into the category of the same name, unless you choose another one here. It counts for products that are added or edited from now on, and for all at the next import. In “{shop}” it counts for products that are added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Edit “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop whose products, clients and orders you keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory system that shops are kept in step with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer system: contacts, products, sales orders and taxes. Own server or Vtiger Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice shop, a practice Megaventory and a practice Vtiger on this computer, until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the key page of this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the browser. Add a key with Read/Write permission there and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for a private authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with two, and goes down by itself when the server answers late. Fewer spare a small host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example billing_vat; empty if your shop has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once, at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the client&apos;s &amp;tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to connect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it, and which keys open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall they share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Initialization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key with Read/Write permission in the shop: WooCommerce → Settings → Advanced → REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key of an administrator: in Megaventory, your profile → API key. It ends with @m and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access key of an administrator: in Vtiger, My Preferences, at the bottom of the page. It is not the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: enter it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged, kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the shop first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work yet, and nothing was kept. Mend what is marked ✕, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what was known until {when}, when “{name}” was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another &amp;system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your &amp;shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is connected. Add the system next that it shall be kept in step with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is connected. Add your shop next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Go on with the tab Initialization: look at the preview, then import. Until then nothing is synchronised by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsTab</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is looked at, which orders go, where stock lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orders between shops…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shops get the main store&apos;s orders, and which send it theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose field by field who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Modules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose module by module which way it goes, and what happens where both change one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes &amp;where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which field goes into which, and fields of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;tegories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which category of the shop a product goes that you add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as a shop and another system are connected, you choose here what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Connected, but nothing gets through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are copied between your shops with “Orders between shops”; the tab Products keeps their stock in step. As soon as a shop and another system are connected, you choose here what those two share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock of {shops}: the stock book decides (tab Products)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The keyring is locked, so the keys cannot be read. Unlock it, then press Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This practice system has ended. Remove it, or begin a new practice with Add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The keyring holds no keys for this connection. Press Edit and enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This computer has no working keyring. Set one up (GNOME Keyring or KWallet), then press Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: its keys, its settings, and what it shares; what has not been sent is dropped.
Kept: the history, and which records belong together. Add the same shop or account again, and you are asked whether to go on with that.
Nothing changes in the shop or account itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Today&apos;s values are being brought in step: see the tab Sync history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They share like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing is set. Go on with the tab Initialization.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountingDialog</name>
    <message>
        <source>Quantities of “{name}” that are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities that are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count them in the shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not count these products, or not each by itself. Their orders go elsewhere like all others; only the quantity in the shop is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted with the next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares one quantity with the other variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in the shop, without a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be parts of a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the shop count these products? It then shows, and sells no more than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop counts them from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>WC Sync Desktop made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last time the program was ended by a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is safe: what was begun is found and completed at the next start. If it happens again, please report it with the text below; keys are taken out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, for whoever mends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>&amp;Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln order pending</numerusform>
            <numerusform>%Ln orders pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln thing needs you</numerusform>
            <numerusform>%Ln things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed operations</source>
        <translation>
            <numerusform>%Ln failed operation</numerusform>
            <numerusform>%Ln failed operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>In the last %Ln day</numerusform>
            <numerusform>In the last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>The last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows what is behind a figure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported.</source>
        <translation>
            <numerusform>%Ln row was exported.</numerusform>
            <numerusform>%Ln rows were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Inventory feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known by its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on this computer or in my &amp;own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the S&amp;KU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the &amp;quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed replaces the quantities of the products that it names; others stay. Where a row has a problem, or very much would change, nothing is taken before you have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>What goes where: {shop} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of Vtiger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of your &amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the fields of “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own; only told, never changed in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ “{name}” demands {fields}, and nothing fills it: such records are skipped. Add a field for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on; run the imports again to fill it everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search error and shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Reset local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this program remembers on this computer is forgotten: connections and their keys, what belongs together, the history, the stock book.

Your shops and the other systems stay exactly as they are. When you connect them again, the import finds what is there and makes nothing twice.

A backup is made first, in the folder of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, &amp;forget what this computer knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Webshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet. Start with the tab Initialization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All that failed in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records need you.</source>
        <translation>
            <numerusform>%Ln record needs you.</numerusform>
            <numerusform>%Ln records need you.</numerusform>
        </translation>
    </message>
    <message>
        <source>The error was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations were started.</source>
        <translation>
            <numerusform>%Ln operation was started.</numerusform>
            <numerusform>%Ln operations were started.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare everything in “{shop}” and “{other}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records of both are read, and whatever differs is sent anew, also what was edited in the system that does not decide about it. With many records this takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitializationTab</name>
    <message>
        <source>Run all imports below before anything else; orders travel after that, and stock once its starting quantities are chosen. Imports may be repeated at any time: what is missing or different is put back, what is right stays untouched. They may be paused, and go on by themselves after the program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a shop and another system first, and choose what they share (tab Connections).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Import quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the quantities come from. Nothing changes before you have seen them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file (CSV or Excel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {name} has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SKU is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Barcode is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to what is there, instead of replacing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add products that are not in the stock book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers are in l&amp;ine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Half a piece is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– none –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, the first: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is the SKU: {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is the quantity: {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities change</source>
        <translation>
            <numerusform>%Ln quantity changes</numerusform>
            <numerusform>%Ln quantities change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new products</source>
        <translation>
            <numerusform>%Ln new product</numerusform>
            <numerusform>%Ln new products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln stays as it is</numerusform>
            <numerusform>%Ln stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become 0</source>
        <translation>
            <numerusform>%Ln becomes 0</numerusform>
            <numerusform>%Ln become 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out</source>
        <translation>
            <numerusform>%Ln is left out</numerusform>
            <numerusform>%Ln are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln have a problem</source>
        <translation>
            <numerusform>⚠ %Ln has a problem</numerusform>
            <numerusform>⚠ %Ln have a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import without the %Ln rows that have a problem</source>
        <translation>
            <numerusform>Import without the %Ln row that has a problem</numerusform>
            <numerusform>Import without the %Ln rows that have a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities were changed.</source>
        <translation>
            <numerusform>%Ln quantity was changed.</numerusform>
            <numerusform>%Ln quantities were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Create product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {sku}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a &amp;kit, put together of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in a kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep bac&amp;k in all shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders take it &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops are found by the SKU. Enter how many there are afterwards: Quantity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JourneyDialog</name>
    <message>
        <source>Order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} of {shop}: {status} in the shop, {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to see what was asked and answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepMenu</name>
    <message>
        <source>Keep &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderDialog</name>
    <message>
        <source>Test “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not work yet. Mend what is marked ✕, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works. Look at what is marked ⚠.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text for my &amp;host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to send to the company that runs the shop&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>&amp;Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines of these are shown.</source>
        <translation>
            <numerusform>The newest %Ln line of these is shown.</numerusform>
            <numerusform>The newest %Ln lines of these are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It may hold names of customers and products; keys are masked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the order queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring shops and the other systems in step now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what needs you (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln things need you</source>
        <translation>
            <numerusform>⚠ %Ln thing needs you</numerusform>
            <numerusform>⚠ %Ln things need you</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖ Paused until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‖ Paused until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Idle · next look in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported yet. Start with the tab Initialization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln order pending</numerusform>
            <numerusform>%Ln orders pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you</source>
        <translation>
            <numerusform>%Ln order needs you</numerusform>
            <numerusform>%Ln orders need you</numerusform>
        </translation>
    </message>
    <message>
        <source>No order pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the practice systems…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekly backup failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop goes on here. Quit it from this icon&apos;s menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending: finishing the records in hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModulesDialog</name>
    <message>
        <source>Modules: {shop} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales &amp;orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When &amp;both sides change the same thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that were there before are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders placed or changed &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for orders &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the e-mail address out of orders that come to the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After you have saved, run the imports (tab Initialization); from then on changes travel the way you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop} → {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} → {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for {shops}, too: shops that share one Vtiger share it in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ “{shop}” writes its “New account” e-mail to each contact that becomes a customer. Switch that e-mail off there if you do not want it: WooCommerce → Settings → Emails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are not shared: “{shop}” counts in {here}, “{other}” in {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax of “{other}” becomes a rate of its own tax class “Vtiger” in the shop: it taxes nothing until you give that class to a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ This version of Vtiger takes no sales orders from other programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Always decide like this when both sides changed the same thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing needs you. Everything that could be done was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns {name}, since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {name} was put back to an older state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably a backup was restored there. Until you decide, nothing is sent to the shop and nothing is taken from it. Orders that were sent stay where they are; new orders get numbers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shop shows now counts, and goes to the others like any edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what it lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products get back the names, texts and prices that were agreed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Held back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written; the next change of a record is looked at anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is taken. The feed is read again when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {name} · {kind}: cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that was changed there is read again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Did order {number} of {shop} come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was shipped and is now {status}. It had {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is on the shelf again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pieces are added to the stock book and offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Order {number} of {shop} was edited after it was sent to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order there becomes what the shop holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have settled it there; from now on the stock there counts as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ {title}: two different changes of the {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ {kind} → {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s quantity stays, and you are not told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never send this; it can be taken in again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the order queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU doctor…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for, or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited after they were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search number or customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the chosen orders now, held or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen orders from being sent until you let them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened to this order (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never send these orders; they may be taken in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in shop &amp;admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy without product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other shop does not have becomes an amount with the product&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add product there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what the other shop does not have to it, published and with no pieces; then copy the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the order&apos;s copy in the admin of the shop that has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting to be synced.</source>
        <translation>
            <numerusform>%Ln order is waiting to be synced.</numerusform>
            <numerusform>%Ln orders are waiting to be synced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you.</source>
        <translation>
            <numerusform>%Ln order needs you.</numerusform>
            <numerusform>%Ln orders need you.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a shop and Megaventory and run the imports, or choose “Orders between shops” on the tab Connections. New orders then appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet. Those placed from the day the two were joined appear here within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Skip these %Ln orders? They are not sent until you take them in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (for yourself; may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Skipped %Ln orders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;open ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing more comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at nothing by itself for a while; Sync now works all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: {webshop} → {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, SKU, e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was found on {when}. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import creates {create} and updates {update} records in {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out by you.</source>
        <translation>
            <numerusform>%Ln is left out by you.</numerusform>
            <numerusform>%Ln are left out by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you; the rest goes on.</source>
        <translation>
            <numerusform>%Ln needs you; the rest goes on.</numerusform>
            <numerusform>%Ln need you; the rest goes on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductBar</name>
    <message>
        <source>One product: SKU, name or barcode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a synchronisation would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product that is known fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＝ nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>＋ add to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ update in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ remove from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do, both hold the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronizing “{product}” has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products with a category of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search SKU, name or barcode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop shows another quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create product…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the stock book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync history, importing quantities, orders, kits, feeds, warehouses, shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare everything with the shops now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import quantities…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purchase orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wa&amp;rehouses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shops: who keeps their stock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bulk actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;on Auto Sync for selected products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn o&amp;ff Auto Sync for selected products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync selected products now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on Auto Sync for &amp;all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off Auto Sync for all that are sho&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync all that are shown &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove selected products from the stock book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what the shops should show of the selected products, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the quantity, and see everything that moved it (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each shop&apos;s number comes about, and how the shop sells it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, barcode, what is kept back, and what a kit is put together of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities in shops are not what they should be; with Auto Sync, the next change overwrites them.</source>
        <translation>
            <numerusform>%Ln quantity in a shop is not what it should be; with Auto Sync, the next change overwrites it.</numerusform>
            <numerusform>%Ln quantities in shops are not what they should be; with Auto Sync, the next change overwrites them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln products are promised more often than they are there.</source>
        <translation>
            <numerusform>⚠ %Ln product is promised more often than it is there.</numerusform>
            <numerusform>⚠ %Ln products are promised more often than they are there.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” could not be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product matches this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book keeps the quantities of all your shops in one place. Connect a shop first, on the tab Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book is empty. Fill it once from a shop, from Megaventory or from a file: ⋯ → “Import quantities…”. Then choose the shops whose stock it keeps: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ more promised than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ a shop shows another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ in no shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop has no product with this SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should show {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was told {number} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is on for %Ln more products. The next change of a quantity is sent to all its shops.</source>
        <translation>
            <numerusform>Auto Sync is on for %Ln product. The next change of its quantity is sent to all its shops.</numerusform>
            <numerusform>Auto Sync is on for %Ln more products. The next change of a quantity is sent to all its shops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off Auto Sync for all %Ln products that are shown?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is off for %Ln products.</source>
        <translation>
            <numerusform>Auto Sync is off for %Ln product.</numerusform>
            <numerusform>Auto Sync is off for %Ln products.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities are being compared and sent.</source>
        <translation>
            <numerusform>%Ln quantity is being compared and sent.</numerusform>
            <numerusform>%Ln quantities are being compared and sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln products from the stock book? The shops keep the quantities that they show.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln products from the stock book.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is being compared; the sync history tells how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust quantity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in {shop}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurchasesDialog</name>
    <message>
        <source>Purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have ordered from a supplier. It counts when it is received, in part or whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the pieces of the column “Comes now” to the warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PushesDialog</name>
    <message>
        <source>Sync history of quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync history – {sku}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. It appears here with the next change of a quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuantityDialog</name>
    <message>
        <source>Quantity – {sku}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, broken, found, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There really &amp;are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the chosen movement with an opposite one; nothing is ever erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. A kit lies nowhere itself: adjust its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {promised} of them promised to orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There really are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity of {sku} was adjusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>{kind} {found} in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, or what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name and reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an attempt to see what was asked and answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the SKU or name, so that you can paste it into the search there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records.</source>
        <translation>
            <numerusform>%Ln record.</numerusform>
            <numerusform>%Ln records.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record matches this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record to show any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the backup and looking through it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {made}
Connections: {names}
Products, clients and other records: {records}
Orders: {orders}
Operations in the history: {operations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ends its work, puts this backup in the place of what it knows now, and starts again. What it knows now is kept as a backup of its own. Nothing changes in your shops by that; orders and changes since then are found again at the next look, and nothing is sent twice. Keys are not part of a backup: where the keyring does not hold them, you are asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutesDialog</name>
    <message>
        <source>Orders between shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the main store&apos;s orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends its orders to the main store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the customer&apos;s e-mail address out of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Main store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an order of the main store &amp;moves on, its copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an order of another shop moves &amp;on, its copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are made e&amp;very</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are placed from now on are copied once into the shops that you tick here. A copy has the original&apos;s total, takes nothing from stock, and is never copied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop that gets a copy cannot write to the customer, who hears only from the shop where they ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading its e-mail settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its e-mail settings cannot be read; expect it to write to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it writes to no customer, all its e-mails about orders are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it writes to the customer when a copy becomes {statuses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow when you press Sync order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Orders that are placed from now on are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Orders are not copied between shops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who decides: {shop} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both; what both change at once is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it counts you see what it would change today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from the first import on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>Share in another way: {shop} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing what both hold today. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next &amp;change on. What both hold today stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today&apos;s values, too: make the changes listed above now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hold the same today: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed on both sides: you will be asked which value counts.</source>
        <translation>
            <numerusform>%Ln was changed on both sides: you will be asked which value counts.</numerusform>
            <numerusform>%Ln were changed on both sides: you will be asked which value counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products would change</source>
        <translation>
            <numerusform>%Ln product would change</numerusform>
            <numerusform>%Ln products would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients would change</source>
        <translation>
            <numerusform>%Ln client would change</numerusform>
            <numerusform>%Ln clients would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would change</source>
        <translation>
            <numerusform>%Ln record would change</numerusform>
            <numerusform>%Ln records would change</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change today could not be found out: {why} The rules can be saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, taxes, every quantity and every open order, whatever changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other statuses of your shop, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: you are told of orders that rest in other statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses of a plugin, in which orders rest on purpose; separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts, one for each vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugins for several vendors put the parts beside the customer&apos;s whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closing or cancelling a sales order makes of the shop&apos;s order, by its status there; one per line. Nothing behind = leaves it as it is. What is not named becomes completed or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that is cancelled meanwhile is never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes before the order number, so that two shops never have the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &amp;everything every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send orders that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave alone orders that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of orders split by &amp;vendors, send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send orders &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold new orders for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number &amp;prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sales order &amp;moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the shop marks them; else ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as their parts, and an amount for the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as one product, by its SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of an order whose product is made of others, or is of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;bundles in orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send clients who are, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its quantities show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole pieces only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of a piece, too: 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quantity that the shop would cut is not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop c&amp;ounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln products…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the shop does not count, or not each by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all; else names separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which products you can add to this shop by hand; it must have a SKU and a price, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products may be added of &amp;categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me first when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other roles have been seen in this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of the products change within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of the quantities become 0 within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> products are deleted within a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price moves by more than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} changes are never too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are sent as soon as the shop shares something with Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was ordered before is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln orders known so far.</source>
        <translation>
            <numerusform>Adds %Ln order that is known so far.</numerusform>
            <numerusform>Adds %Ln orders known so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are looked for in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that are “{status}” are never sent: nobody has paid or promised to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one status, or no order is ever sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is not understood: write a status, = and what it may become ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: all locations count; separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Location for starting quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location of &amp;sales orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock that does &amp;not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payment methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per line: the shop&apos;s name of it = one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is no payment method of Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger Cloud counts requests: look more rarely where others use it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the text field by which what we made is found again; one in each module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where config.inc.php sets a time zone: how far Vtiger&apos;s times are ahead of UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changed r&amp;ecords every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label of the field with our mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times are ahead of UTC by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders go to the shop that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one status, or no order ever goes to the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Who keeps the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stock is kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock &amp;book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all warehouses that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ships from stores of its own: send it no quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers what lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free the pieces that its open orders have promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else they stay promised, and other shops do not offer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop&apos;s quantities are decided in one place. The stock book takes in the orders of all its shops and tells each of them what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop yet. Connect one on the tab Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the stock of {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln products of the shop are not in the stock book and keep their own numbers.</source>
        <translation>
            <numerusform>%Ln product of the shop is not in the stock book and keeps its own number.</numerusform>
            <numerusform>%Ln products of the shop are not in the stock book and keep their own numbers.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it sells lowers the stock book; what the stock book has is sent to it, product by product, where Auto Sync is on. Numbers that you change in the shop itself are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stock list decides, less what is sold and not known there yet. Auto Sync is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the shop with Megaventory on the tab Connections and choose there that Megaventory decides about the stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to it; other shops do not hear of its sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “Qty. in Stock” is on hand, every few minutes; what the shop&apos;s open orders promise is taken off. Vtiger lowers the quantity with the invoice: write it before you complete the order in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a Vtiger CRM on the tab Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: turn on Auto Sync for products, or press Sync now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The stock book sends this shop nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} pieces stay promised to its open orders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkuDoctor</name>
    <message>
        <source>SKU doctor: {shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This one is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import products now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems keep products</source>
        <translation>
            <numerusform>%Ln problem keeps a product</numerusform>
            <numerusform>%Ln problems keep products</numerusform>
        </translation>
    </message>
    <message>
        <source>from being matched. Everything else is imported all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem: every product that was read can be matched by its SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you picked is sent with the next import of products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs only by case or spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations with their parent&apos;s SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records fit there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record there is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop&apos;s trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these is sent until each has a SKU of its own. Change them in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such SKUs are taken for the same. Give each a clearly different one in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These variations have no SKU of their own, so the shop shows their parent&apos;s. Give each its own SKU in the shop; or, if they are one and the same on your shelf, pick one to stand for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a SKU it cannot be matched. Open it in the shop and give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one record in {there} has this SKU. Pick the one that is the same product, or leave only one of them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in {there} with this SKU already belongs to another product of the shop. Give one of the two another SKU, in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is in the trash, and its SKU is still in use. Restore it, or delete it for good and, if it is not sold any more, delete its record in {there} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be saved, and nothing else. Keys, e-mail addresses, and the names and addresses of your connections are taken out. What a server said in its own words may still name somebody: look through the pages, and untick what you want to leave out. Nothing is sent anywhere: you decide whom you give the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Give the file to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pending orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;notifications for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open WC Sync Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln order pending</numerusform>
            <numerusform>%Ln orders pending</numerusform>
        </translation>
    </message>
    <message>
        <source>last look {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting.</source>
        <translation>
            <numerusform>%Ln order is waiting.</numerusform>
            <numerusform>%Ln orders are waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you.</source>
        <translation>
            <numerusform>%Ln thing needs you.</numerusform>
            <numerusform>%Ln things need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>Turn on Auto Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these products have another quantity in a shop than in the stock book.</source>
        <translation>
            <numerusform>%Ln of these products has another quantity in a shop than in the stock book.</numerusform>
            <numerusform>%Ln of these products have another quantity in a shop than in the stock book.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning Auto Sync on sends nothing yet. The next change of a product, or Sync now, overwrites what the shop shows. If the shop is right, correct the stock book first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {number} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarehousesDialog</name>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies here is &amp;offered in shops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders take from the &amp;lowest number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ew warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop may have a warehouse of its own: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop keeps your WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book of its own: every order arrives once, every stock figure is right. It runs on this computer; your keys stay in its keyring, and your data goes nowhere but to the systems you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect my shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need its address and two keys, which the shop makes for you. It takes some five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice shop, Megaventory and Vtiger on this computer. Nothing real is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what you had, on this computer or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes where, what happens every day, and what to do when it does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this number? – {sku}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each shop is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;just as many, whatever there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;KU in this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;back (pieces that are not offered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet. Choose the shops: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own and is told nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shop} shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {shop} sells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, as everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In warehouses that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered and not yet shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kits that can be put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop shows no more than its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop always shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The shop can sell more than there is: it shows this number even at 0 pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. {shop} should show {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Work orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you make yourself: components leave the warehouse, the product comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Makes (SKU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many are made: components go out, the product comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are made?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Statuses</name>
    <message>
        <source>Pending payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>(HTTP {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(and {0} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; orders may also be in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; “Sync order” tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection of this operation was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this order lies in the trash of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed is read once a minute at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feed needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or proxy on the way blocks it: allow WC Sync Desktop there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or security plugin blocks it: ask your host to allow WC Sync Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grouped product is only a page of other products; those are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kit cannot be a part of a kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kit lies nowhere itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kit needs at least one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later synchronization took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of pieces must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin in “{0}” already keeps it in step with “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin of the shop already works with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position of a pass is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product in the trash has no quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product of the stock book needs a SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product of this order was deleted in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on my computer, WC Sync Desktop, cannot talk to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of another kind was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of another kind was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop has no helper {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop has no queue of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop&apos;s quantities come with its products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warehouse needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} needs at least one product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aborted by another synchronization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row with its SKU and how many are in a kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule at Cloudflare: bypass the cache where the address contains /wp-json/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again, then start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a new connection and import into it; this one keeps its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a new connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a new connection; this one keeps its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it by hand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it in Vtiger: Settings → Inventory → Currencies; then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the products anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding a product failed; see “What needs you”. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust its parts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust its quantity to 0 first, or make the kit under another SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the quantity instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust what it is put together of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action has no quantity to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action has nothing to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action has nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adjustment needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external product is sold by another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Vtiger than before answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another client is called {0}; the e-mail was added to the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the local database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your host for a valid certificate, or choose the certificate file of your own authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BHD IQD JOD KWD LYD OMR TND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode, EAN, GTIN, UPC, EAN-13, GTIN UPC EAN or ISBN, EAN-Code, Strichcode, Strekkode, Γραμμωτόςκώδικας</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing and Shipping Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both clocks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sales order {0} in {1}, unless the goods are still to be delivered; then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the one for {0} there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the operation first, or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the operation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you after {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory is {1} and cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in the shop, but two sales orders in Megaventory bear the number {0}, and the other one is not to be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled in {0}, but completed in the shop. Cancel or refund it in the shop, or press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it there, or choose another warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one of the two records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there, and make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that the WooCommerce plugin is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; a firewall, a cache or maintenance can do this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder of the profile, and make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Vtiger CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends with {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or enter the address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shop, Megaventory or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another location for sales orders, or let this one count, in the settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another location for them, or let this one count, in the settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or let its stock count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one: tab Connections, Categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first what they share (a preset).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it on the tab Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it on the tab Products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose on the tab Products who keeps it, if that is to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in Megaventory&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in Vtiger: Settings → Inventory → Currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in WooCommerce → Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the line of its headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sign that separates its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where. Until then such records are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is put together of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Shops…” to let the stock book keep a shop&apos;s stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by one sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, organizations, products, services, sales orders and taxes are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, products and taxes are kept in step all the same; for orders use 8.2.0 or a later repair of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both from one key; a secret is shown only once, so make a new key if it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the browser, up to the name of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the browser, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in {0}; everything else of it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in {0}; it is left out until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in {0}; the order is not sent until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in {0}; what is known of it stays as it is until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the product in the shop; what is known of it stays as it is until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them and choose the file again, or say that these rows are to be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one in Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and products may be edited in the shop and in Vtiger, and orders placed in either; what is new on one side is added to the other. Where both change the same thing, you are asked. Taxes come from the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFAULT {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals of prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, Description, Beschreibung, Beskrivelse, Περιγραφή</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: Megaventory keeps two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the difference of {2} is rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the rows of the order come to {2} in the shop itself. What else was taken off or added there (a gift card, say) is no row; enter it in Megaventory, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: they differ by {2}. Compare the two orders and correct the one in Megaventory; then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in the shop, but Megaventory keeps it: it has stock or documents there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demanded fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the name in the address, else the part of the e-mail before @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number of pieces, like 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid key of an administrator (in Megaventory: your profile, API key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter as many at least, or say that nothing more comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter fewer, or raise its quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how far its time zone is ahead of UTC: tab Connections, Settings. Otherwise new orders may be taken for old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many pieces have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many pieces the shop shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its quantity there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one; it is how shops find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that address in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key of an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name and the access key: in Vtiger, My Preferences, at the bottom. It is not the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them again: Connections → Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “WooCommerce ID”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again after a lost answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by its name, or made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by name and rate, or made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found done after a lost answer, and edited since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found done after a lost answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that product another SKU there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {0} without an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {0} {1}: {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have addresses that contain /wp-json/ left out of the cache: in the caching plugin, or by your host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your host lift this password for the interface (/wp-json), or for the whole site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your host look at the sessions of PHP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by you; Sync order sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records wait, and what needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was, press Skip; else change its reference there and press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the shop has moved, press Edit and enter its new address; else add it as a new connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the products, or look at it in the SKU doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the products, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them in the tab Initialization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them on the tab Products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Vtiger: My Preferences → Number Of Currency Decimals → 2; then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Vtiger: Settings → Module Layouts &amp; Fields → {0} → Add Custom Field → Text, length 100, label “{1}”. Without it contacts are recognised by their e-mail address, products by their part number, orders by the field Customer No., and orders of guests get no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WooCommerce choose Settings → Advanced → Features, and switch REST API caching off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In WordPress choose Settings → Permalinks → Post name, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop all variations of its product share one quantity, so those of {0} cannot be kept one by one. The shop&apos;s figure is left alone. To have it kept, switch on Manage stock for every variation in the shop; else press Leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop it failed after it was sent; the shop keeps its pieces as sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop it shares the quantity of its product with the other variations; enter its own by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop it was put into the trash or deleted; the shop keeps its pieces as sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop it was set to refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop its total went from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} before tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop shipping went from {0} to {1} before tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the billing address is now “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the customer&apos;s note is now “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the delivery address is now “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the e-mail address is now “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” went from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the phone number is now “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop the way of shipping is now “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop this variation shares the quantity of its product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop {0} pieces of “{1}” went back into its stock (it is {2} there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop {0} {1} of it were refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the shop&apos;s plugin LiteSpeed Cache choose Cache → Cache REST API: Off, and purge all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0} it shares one quantity with the other variations of its product. Enter its own by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest release first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest release; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back from cancelled in the shop, but its sales order in {0} is cancelled. Enter it there by hand and press Skip, or cancel it in the shop again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts in {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with @m and a number; copy it as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself while the window is open, or with the next synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had changed meanwhile; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no SKU of its own: the shop shows its product&apos;s SKU {0} for all variations without one. Give each variation its own SKU, or pick one in the SKU doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no SKU. Give it one in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no SKU. Give it one, then synchronise it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no e-mail address, so it cannot be a customer of a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no e-mail address. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name. Enter one in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no part number, by which the shop would know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no price. Enter one, then synchronise it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has variations now, and none of them has its SKU {0}, so its record in {1} belongs to nothing in the shop. Give that SKU to the variation that it is, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is Vtiger {0}, which cannot make sales orders for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is Vtiger {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a kit and lies nowhere itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a kit now and lies nowhere itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it. Enter one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it; its quantity is left alone. Enter one in the shop: product → Inventory → Quantity. From then on {0} decides about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in neither of the two any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the trash of {0} and stays in {1}. Restore it, delete it there by hand, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not active ({0}). Publish it, then synchronise it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not active there, so it is not sold in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not counted in the shop; its quantity is left alone. Switch it on in the shop: product → Inventory → Track stock quantity. From then on {0} decides about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the shop any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the stock book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in {0} yet. Import the products first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not published in the shop ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of order {0}, which is sent as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is part of order {0}, which is {1} and is not sent. Press Sync order to send this part by itself, or Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first list: look whether it is what you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there: what is made in Vtiger is found again by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{0}”, which is no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may do everything but make taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may read and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests in “{0}”, a status that is not sent. If such orders are to be sent, add it in the shop&apos;s settings (Send orders that are); if not, add it there under Leave alone. Or press Sync order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares one record with another of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for the same stock as another product of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for the same stock as the one you picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under order {0} and sells the same for other amounts or on another day, as the rest of a deposit does. Press Sync order to send it, too, or Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under order {0}, which could not be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {0} seconds per request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses {0}, but {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until its hold time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted for good in {0} and is still in {1}. Delete it there by hand, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in Megaventory and has been restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in {0}. A variation has no trash: delete or unpublish it in the shop by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in {0}. Import again to bring it back there, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in “{0}”, or lies in its trash. Restore it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted on the other side. The next synchronisation removes it here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in Megaventory already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in Vtiger already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in the shop already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for an order without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with a newer release of WC Sync Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read three times. Try again; tell your host if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sold at the very moment when its quantity was read, again and again. Import the quantities once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried {0} times and did not get through; “Sync now” tries again. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, only slowly, and WC Sync Desktop asks for less at once. A faster host would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would change {0} of {1} products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would set {0} products to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SKU is to become {0}, which another product has that waits for {1} in turn. In {2}, give one of them another SKU first, for a moment; the rest goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its category ({0}) is not one of those for “{1}”. Change the category, or the list in the settings of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its copy was deleted in “{0}”. Press Retry to copy it again, or Skip if that is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is empty, or holds only signs that Megaventory does not take. Give it a name in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is empty. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its operation had ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts are sent in its place: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price cannot be made net: no tax rate of the shop fits its tax class at the shop&apos;s own address. Add that rate in the shop, or mark the product as not taxable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its product “{0}” cannot be read. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quantity has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quantity has parts of a piece, and the shop is not known to count such; the shop&apos;s figure is left alone. If the shop counts parts of a piece, say so in the settings of its connection; else make it whole in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quotation marks do not close before line {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quotation marks do not close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its record in {0} already belongs to another record of this shop. Give it a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sales order was deleted in {0}. Press Retry to send the order again, or Skip if that is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its total in Vtiger is {0} instead of {1}; settle it there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its total is {0}, the original&apos;s {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {0} is not shared with “{1}”. Choose on the tab Connections who decides about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind and state of each connection, without name, address and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by it; compared without regard to capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by the account, a guest by the e-mail; made where it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its row in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave only one of them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the part before the @ sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 0.1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let at least one count, in the settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} of the table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the table again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in Vtiger; a record in its recycle bin counts, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in Vtiger; an administrator&apos;s key sees every record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the shop&apos;s trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it there; press Skip if that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailing Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key with Read/Write permission in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key in the shop (WooCommerce → Settings → Advanced → REST API) and enter both parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a product that lies on a shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make both currencies the same; until then nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make fewer, or correct its quantity first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key for an administrator or shop manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the main currencies equal; nothing is sent between the two until they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the quantity whole, or say so in the settings of its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory answered without saying whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory answered without the list that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory answered without what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory has no location for stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory has other clients called “{0}”, with and without this e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory holds goods with the SKU “{0}”, which orders need for a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory holds sales order {0} under the reference of this order, and it is not certain whether it was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory holds {0} records that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory keeps this name for another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory names no main currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory refuses it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory: classic two-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory: keeps stock and order status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge them there, or remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the field of the shop; a custom field is written meta:name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Product name, Bezeichnung, Artikelbezeichnung, Produktname, Navn, Varenavn, Produktnavn, Όνομα,Ονομασία</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name=WC Sync Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net; only where both count in the same money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records are not made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sharing rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Vtiger answers at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WooCommerce answers at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is available to keep the keys safe, so nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No location of {0} counts: all of them are excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than {0} fields of your own can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these products is in a shop whose stock the stock book keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every answer is a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to cancel; press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be imported was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: they are sent in the encrypted address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a variation: the product&apos;s name and what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One label each, such as “VAT 19%”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its variations are sent: they are what is kept in stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only percentage coupons become discounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only products are deleted in Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only products are deleted in a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only products, accounts, rates and copies of orders are looked up in a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only simple products and variations are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only simple products and variations have a quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is shared with the other side has a quantity there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {0} of this work order are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser: it must show the shop. A plugin that hides the REST API must let WooCommerce through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done. That shop takes the pieces of a row that is changed from its stock: set that product&apos;s quantity back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {0} in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {0} of {1}, placed on {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are copied from one shop into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders are not copied this way any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mark, where Vtiger has this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mark; where Vtiger does not have this field, Customer No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one in the SKU doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Send the changes”, or change sales order {0} in {1} by hand and press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of one product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of other rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices are kept with {0} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products may be edited and deleted in the shop and in Megaventory; what is deleted there goes to the shop&apos;s trash. The shop decides about clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programming interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or delete the file to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or start with a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {0} · Qt {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities are not kept in step with Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities are read anew when they are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities as another system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities for the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities for the stock book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity, price before and discount after coupons; what is no product is a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive its parts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in the shop: settle by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it there, or give it its own rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the coupon or tax, in the shop or in Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it at Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to the REST API of {0} take {1} seconds each, even for a single small record. Please look at the PHP and database load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it there, or delete it for good; then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}: “{1}” is not in the stock book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU and barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,Κωδικός, Κωδικός προϊόντος, Κωδικός είδους</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales order {0} in Megaventory is {1} and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2} and cannot be changed from here. Settle the difference there by hand, then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2}. Settle it there by hand (take the goods back in if they came back), then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}” now; the shop&apos;s order says {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales orders are booked at “{0}”, whose stock does not count: what is sold would be offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Vtiger as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same account as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same shop as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as .csv or .xlsx, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in “What needs you” whether the shop is right as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why; it is shown with the movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet; if it is right, tell the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it by hand: take the goods back there, or bring the order back in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it there by hand, then press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it there by hand; then press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the difference there by hand; then press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several products of {0} have this SKU. Pick one in the SKU doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping &amp; Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shops that share one account share it in the same way: choose the same preset, and the same under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of “{0}” has come already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of Megaventory refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of {0} refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo again, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the tab Initialization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting quantities would go to the location “{0}”, whose stock does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status becomes {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored differently there. {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street 1 and 2 share one field; cut where it is longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject, Purchase Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off in the shop before you connect the two here: they would send every order twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the shop: product → Inventory → Track stock quantity. Where that is missing: WooCommerce → Settings → Products → Inventory → Enable stock management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on there under Account Integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on there: Settings → Inventory → Taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch that plugin off in the shop: the two would send every order twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the kit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes and rounding as in the original order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record already belongs to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key belongs to a Megaventory user who is no administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Megaventory account has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU {0} is also used by {1} of this shop (perhaps spelled with other capitals or spaces). Give each its own SKU, or pick one in the SKU doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU {0} is kept for the {1} of orders. Give it another SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SKU “{0}” stands in rows {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WooCommerce integration is switched off in Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account counts in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, so anyone could change what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http://, so the keys could be read on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {0} leads on{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {0} leads round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {0} was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {0} was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of “{0}” could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category “{0}” that was chosen for it is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is so wrong that the shop refuses its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is {0} {1} the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of {0} is {1} off. Please set it by NTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of this operation was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer key begins with ck_, the consumer secret with cs_; copy both from the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the order is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon is not published ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed has no file or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no data of WC Sync Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not written in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {0} is larger than {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file takes too long to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “{0}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import {0} is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is an administrator&apos;s and may read and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may read and write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {0} belongs to someone who may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {0} may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {0} may only write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not give back what it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring holds no keys for “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name of its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {0} of “{1}” does not fit what its head says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local data could not be reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has moved on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has no rows. Add what was sold, in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is no longer in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is not to be sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was changed in the shop meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s status in Vtiger has just changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order&apos;s status in the shop has just changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice connection “{0}” has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price in {0} would move by more than {1} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is no longer in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product itself is not sent; the import of products says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products are not imported into “{0}” yet. Import them (tab Initialization); then the order goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products are not imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity in the shop has just changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer in Vtiger, or hidden from this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record it became is already linked with another record of the shop. Two records of the shop seem to be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed there meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {0} columns, the table has {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales order in Megaventory has just changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sales order is no longer in Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop counts these products already, or they are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop counts this product and has no figure of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop decides about products, clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop decides. Its customers become contacts, its products, orders and taxes go to Vtiger, and later changes follow. Nothing in the shop is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not count its stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not count the stock of this product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop does not say when this order was placed or changed, so it may be an old one. Press Sync order to send it, or Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop has {0} products with the SKU “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is not known to count parts of a piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop knows them, but its host drops the header that carries them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop left the stock book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop names no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop runs WooCommerce {0}, which is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop sells in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop sells without a pause, so that its quantities cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop was put back to an older state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the new quantity cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book cannot follow “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book does not keep the quantities of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book does not keep the stock any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book does not keep the stock of “{0}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book keeps the stock from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book keeps the stock of shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {0} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has one column only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax rate has no name. Name it in the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax “{0}” has {1} % in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax “{0}” is switched off in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server of {0} does not pass the Authorization header on to PHP. Please set “CGIPassAuth on”, or the rewrite rule that WordPress documents for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webshop of this operation was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} was changed on both sides: {1}. Pick one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} was edited in {1}, which holds it only in part. Pick which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {0} pieces already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection called “{0}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a {0} “{1}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to continue for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There it is {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be more than 0 pieces of “{0}” in the kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not keys of a WooCommerce shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes cannot be sent: the order there is shipped, cancelled or settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be shared like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let a program start at login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been settled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already connected as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an OpenDocument sheet (.ods).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another shop than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no API key of Megaventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not changed in a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of Megaventory&apos;s API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not to be sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This joins a shop with Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to another Megaventory account than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product has no SKU to be picked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is in neither of the two any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product is no longer in the stock book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was used with a newer release of WC Sync Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not paid yet ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses {0} over HTTPS and calls itself “{1}”. Please allow these requests, pass their Authorization header on, and answer them anew each time, without a page or a cache in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory accepted the order without saying as what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory accepted the {0}, but neither says its id nor shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory answered with a list that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megaventory answered with a record that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only customers and subscribers are sent; this account is {0}. Other roles can be ticked in the shop&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only the table itself, as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on Manage stock for every variation in the shop; each then has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on Manage stock for it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last operations with their counts and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location “{0}” is chosen {1}, and its stock does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status is not sent ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user does not see {0} in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not make and change {0} in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This warehouse is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {0} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; tell your host if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two methods carry out {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and press Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or set up the keyring of this computer (on Linux: GNOME Keyring or KWallet; a program without a desktop needs one to be running) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublish a product instead while it is in stock; delete it in Megaventory when it is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update WooCommerce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it to version 5.8 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use api.megaventory.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the shop&apos;s taxes in Vtiger by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the tax in Vtiger: Settings → Inventory → Taxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile access to these modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile these rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s role these rights in Vtiger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the https:// address; your host can switch HTTPS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the program, the system and its libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger Cloud answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger accepted the order but does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger decides. Its contacts with an e-mail address become customers of the shop, its active products and its sales orders go to the shop, and later changes follow. Nothing in Vtiger is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger demands one; found by its name, or made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger does not let this user do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger does not let this user make the tax “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger does not let “{0}” in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger has a record like this already, and does not take a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger has no coupons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger has no currency {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger has no helper {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger has no queue of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger has {0} records that fit {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger names no main currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger reckons taxes in another way: an adjustment of {0} makes its total that of the shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger refuses it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger reported an error of its own: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger rounds the prices that this user writes to {0} decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger tells a time that lies {0} minutes ahead: its server does not live by UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vtiger: both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop is already running with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC Sync Desktop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again; tell Megaventory if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and try again; tell your host if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webshop not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not listed is left as it is. A plugin or the host changes the order: ask your host to let “orderby” of the REST API through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not listed is left as it is. Something on the way changes what is asked for or the lists themselves: ask your host to let the parameters of pages and filters through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it met: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the total that of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program knows could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we add is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is meant, say so: “It lies on this computer or in my own network”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it was done is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With payment, coupons and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce guest ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WooCommerce {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress answers: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress&apos; page for a critical error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress&apos; page for a database that does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress&apos; page for maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work order {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write STATUS=WHAT,WHAT with {0}; nothing behind = where the status is to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, at a new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left it as it was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left its quantity as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You picked another product for the SKU {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Desktop Entry]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day like 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of Cloudflare that blocks the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of Cloudflare that checks the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the firewall Imunify360</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the firewall ModSecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the firewall Sucuri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the security plugin Wordfence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page that asks for a captcha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page that checks the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price moved far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row cannot have a field of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shop shows another quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error message of PHP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error page of Apache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error page of Cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error page of IIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error page of LiteSpeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error page of nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and which the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the other system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention required! | cloudflare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both decide together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefly unavailable for scheduled maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel the sales order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database version {0}, this release knows {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited after it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error establishing a database connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for sales orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for starting quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the shop sells it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a plugin&apos;s, and nothing says how it came there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in warehouses that do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inventory feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0} has no shelf in warehouse {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item {0} in warehouse {1}: {2} instead of {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring backend: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kits that can be put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last change wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link: of another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of shipping costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in a work order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more promised than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the shop&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SKU of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-cache, no-store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not acceptable!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordered and not yet shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed = completed, cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parse error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed through one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending, on hold: Created; processing: Approved; completed: Delivered; else Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone and company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed long before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products of the stock list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchase price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back what the shop lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantities set to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received from a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests in a status that is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sale {0} of order {1} moved {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several fit there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sku {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell a person where it rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell its original&apos;s status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API of Megaventory (POST under {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the WooCommerce REST API (GET, POST and PUT under {0}/wp-json/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the login page of WordPress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop always shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop is right as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop shows at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web service of Vtiger (GET and POST to webservice.php or restapi/ under {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there has been a critical error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again soon ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in a work order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting until {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was account {0}, is account {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}, is {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wcsync icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wizard {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no, y, n, true, false, ja, nein, nei, j, wahr, falsch, sann, usann, ναι, όχι, αληθές, ψευδές, in stock,out of stock, on backorder, backorder, available, unavailable, not available, sold out, low stock, limited,active, inactive, auf Lager, nicht auf Lager, vorrätig, nicht vorrätig, lieferbar, nicht lieferbar, ausverkauft,verfügbar, nicht verfügbar, på lager, ikke på lager, utsolgt, tilgjengelig, ikke tilgjengelig, σε απόθεμα,εκτός αποθέματος, μη διαθέσιμο, διαθέσιμο, εξαντλημένο, εξαντλήθηκε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (as it says)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Approve it, or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Change that in the shop and press Retry; or enter this order by hand and press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Is {1} meant? Write the SKU as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It is {1} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Its total differs from the original&apos;s: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Write the SKU as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} You approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with a record that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with something else than a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with something that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered with something unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered without saying whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered without the list that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered without the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered without what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered, but not as Vtiger does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered, but not as the program it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answers from a cache, so nothing it says is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} broke off the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be less than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts its stock and has no figure of it. Enter one there, or count it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not accept the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not count its stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not give the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not know this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} forgets at once who has logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gives the same {1} {2} whichever page is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has its permalinks set to “Plain”, which switches the programming interface off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no location called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no quantities to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is another order&apos;s in Megaventory; this one is {1} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is let in, as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a WordPress site with its programming interface on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} knows the consumer key, but the consumer secret does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads on to an address that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads to this computer or into your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lies behind a user name and a password that its host asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lists its {1} in an order that loses some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its rows {1} a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} products in {2} would be changed within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} quantities in {2} would become 0 within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of “{1}” are needed, {2} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} other products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} products in {1} would be deleted within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records in {1} fit {2}. Pick one in the SKU doctor, or leave only one of them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses a record of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refuses the record: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reported an internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows have a problem, so that nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says nothing about its stock, so the shop&apos;s number stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sends its answer so slowly that it never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sends its file so slowly that it never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sent an answer without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shows {1}: more is sold than there is. Count it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes no more requests this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} was made {2}, now {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} with “{2}” in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has no {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, and yet an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”: nothing can be sold less than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: older than known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}: {2} becomes {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: error {1} {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: row {1} refers to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Show just as many, whatever there is” needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” (SKU {1}) is not in “{2}”{3}. Press “Add product there” or “Copy without product”, or skip the order; once the product is there, the order goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” do not share that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” share nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” asks to be left alone until {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be made of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” goes into another field already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has its field of the shop already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has several products with the SKU “{1}”. Leave one of them the SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” holds what that system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in this order could not be added to “{1}”; see the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in this order has a quantity of {1}. Correct the row in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU, or its product was deleted. Give the product a SKU in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU{1}, so it cannot be found in “{2}”. Press “Copy without product”, or skip the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in this order is a bundle or another kind of product, and none in {1}. Choose in the shop&apos;s settings how bundles go (as their parts and an amount, or as one product by its SKU) and press Retry; or enter this order in {2} by hand and press Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in this order is not in {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in this order is sold in parts ({1}), which an order in “{2}” cannot hold. Press “Copy without product” to copy it as an amount, or Skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a date that a spreadsheet made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a kit and lies nowhere itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a kit itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a kit: it is put together when it is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a long number that a spreadsheet cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a part of another kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a part of the kit “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is already sold as “{1}” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is an error of the spreadsheet, not a SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is being read just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in the stock book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in the stock book already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no backup of WC Sync Desktop, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no field of a shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no kind of connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not in the stock book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is now another account or site than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” joins a shop with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies in a warehouse itself, so that it cannot be a kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” must not be empty there, and {1} is. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” refers to another record or file and cannot be filled from a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says nothing about a status of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” sells in {1}, “{2}” counts in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” shares the quantity of its product with the other variations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” uses {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” wants {1}; {2} is “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was made a kit or removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
