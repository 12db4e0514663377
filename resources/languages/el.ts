<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About WC Sync Desktop</source>
        <translation>Πληροφορίες για το WC Sync Desktop</translation>
    </message>
    <message>
        <source>Keeps WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book.</source>
        <translation>Κρατά τα καταστήματα WooCommerce συγχρονισμένα με το Megaventory, το Vtiger CRM, μεταξύ τους και με ένα βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>Licence: MIT. It brings along the work of many others; each under the licence shown here.</source>
        <translation>Άδεια: MIT. Περιλαμβάνει τη δουλειά πολλών άλλων, την καθεμία με την άδεια που φαίνεται εδώ.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Μέρη του προγράμματος</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Πληροφορίες</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Άδειες</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>A backup is made every week, and before anything replaces what the program knows. It holds everything but the keys, which stay in the keyring.</source>
        <translation>Αντίγραφο ασφαλείας γίνεται κάθε εβδομάδα, καθώς και πριν αντικατασταθούν όσα γνωρίζει το πρόγραμμα. Περιέχει τα πάντα εκτός από τα κλειδιά, που μένουν στην κλειδοθήκη.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Συνδέσεις</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Εγγραφές</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Ανάγνωση…</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Δημιουργία αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Επαναφορά…</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>Επαναφορά από &amp;αρχείο…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Νέα αρχή</translation>
    </message>
    <message>
        <source>Reset &amp;local data…</source>
        <translation>Εκκαθάριση &amp;τοπικών δεδομένων…</translation>
    </message>
    <message>
        <source>Forget what this computer knows; shops stay as they are.</source>
        <translation>Ξεχνιούνται όσα γνωρίζει αυτός ο υπολογιστής· τα καταστήματα μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ κατεστραμμένο</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, it takes a moment.</source>
        <translation>Δεν υπάρχει ακόμα αντίγραφο ασφαλείας. Δημιουργήστε ένα, θέλει μόνο μια στιγμή.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Δημιουργία αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Making the backup and looking through it…</source>
        <translation>Δημιουργία και έλεγχος του αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <source>✓ Made and verified: {file}, {size}</source>
        <translation>✓ Δημιουργήθηκε και ελέγχθηκε: {file}, {size}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>The backup is back. Look at the connections: where keys are missing, enter them again.</source>
        <translation>Η επαναφορά ολοκληρώθηκε. Δείτε τις συνδέσεις: όπου λείπουν κλειδιά, δώστε τα ξανά.</translation>
    </message>
    <message>
        <source>The local data was reset. A backup of it is in the list: Menu → Backups.</source>
        <translation>Τα τοπικά δεδομένα εκκαθαρίστηκαν. Ένα αντίγραφο ασφαλείας τους βρίσκεται στη λίστα: Μενού → Αντίγραφα ασφαλείας.</translation>
    </message>
    <message>
        <source>The local data was reset, but the keyring did not forget all keys: {why}</source>
        <translation>Τα τοπικά δεδομένα εκκαθαρίστηκαν, αλλά η κλειδοθήκη δεν ξέχασε όλα τα κλειδιά: {why}</translation>
    </message>
</context>
<context>
    <name>BranchPage</name>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (δεν υπάρχει πια)</translation>
    </message>
    <message>
        <source>“{name}” has no categories yet.</source>
        <translation>Το «{name}» δεν έχει ακόμα κατηγορίες.</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>με βάση το όνομά της</translation>
    </message>
    <message>
        <source>like the one above: {name}</source>
        <translation>όπως η παραπάνω: {name}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Set…</source>
        <translation>Ορισμός…</translation>
    </message>
    <message>
        <source>Shows first which quantities would be set</source>
        <translation>Δείχνει πρώτα ποιες ποσότητες θα οριστούν</translation>
    </message>
    <message>
        <source>Where starting quantities come from</source>
        <translation>Από πού προέρχονται οι αρχικές ποσότητες</translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation>Από το κατάστημα</translation>
    </message>
    <message>
        <source>From Megaventory</source>
        <translation>Από το Megaventory</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>SKU &amp;doctor…</source>
        <translation>&amp;Γιατρός SKU…</translation>
    </message>
    <message>
        <source>Products without SKU, with the same SKU, or in the trash</source>
        <translation>Προϊόντα χωρίς SKU, με ίδιο SKU ή στον κάδο</translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation>Προεπισκόπηση όλων</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Εισαγωγή όλων</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Παύση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Finishes the records in hand; what is done stays done</source>
        <translation>Ολοκληρώνει τις τρέχουσες εγγραφές· ό,τι έγινε, μένει</translation>
    </message>
    <message>
        <source>All of: {names}</source>
        <translation>Όλα: {names}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Έναρξη…</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Αρχικοποίηση</translation>
    </message>
    <message>
        <source>Finishing the records in hand…</source>
        <translation>Ολοκλήρωση των τρεχουσών εγγραφών…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Συνέχεια</translation>
    </message>
    <message>
        <source>Paused; </source>
        <translation>Σε παύση· </translation>
    </message>
    <message>
        <source>{speed} records per second, {remaining} left</source>
        <translation>{speed} εγγραφές το δευτερόλεπτο, απομένουν {remaining}</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Δεν ορίστηκαν ακόμα</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Δεν έγινε εισαγωγή ακόμα</translation>
    </message>
    <message>
        <source> (percentage only)</source>
        <translation> (μόνο ποσοστιαία)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Show the result of {kind}</source>
        <translation>Εμφάνιση του αποτελέσματος: {kind}</translation>
    </message>
    <message>
        <source>Preview {kind}</source>
        <translation>Προεπισκόπηση: {kind}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Import {kind}</source>
        <translation>Εισαγωγή: {kind}</translation>
    </message>
    <message>
        <source>Not imported yet: {kinds}. Until then they are not kept in step.</source>
        <translation>Δεν έγινε ακόμα εισαγωγή: {kinds}. Μέχρι τότε δεν συγχρονίζονται.</translation>
    </message>
    <message>
        <source>to create</source>
        <translation>για δημιουργία</translation>
    </message>
    <message>
        <source>created</source>
        <translation>δημιουργήθηκαν</translation>
    </message>
    <message>
        <source>to update</source>
        <translation>για ενημέρωση</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ενημερώθηκαν</translation>
    </message>
    <message>
        <source>already right</source>
        <translation>ήδη εντάξει</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>παραλείφθηκαν</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>σας χρειάζονται</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχαν</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>δεν χρειάζεται τίποτα</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories: {shop} and {other}</source>
        <translation>Κατηγορίες: {shop} και {other}</translation>
    </message>
    <message>
        <source>Reading the categories of both…</source>
        <translation>Ανάγνωση των κατηγοριών και των δύο…</translation>
    </message>
    <message>
        <source>Single products</source>
        <translation>Μεμονωμένα προϊόντα</translation>
    </message>
    <message>
        <source>A product is put into the category of the same name, unless you choose another one here. It counts for products that are added or edited from now on, and for all at the next import. In “{shop}” it counts for products that are added to it.</source>
        <translation>Κάθε προϊόν μπαίνει στην κατηγορία με το ίδιο όνομα, εκτός αν επιλέξετε άλλη εδώ. Ισχύει για προϊόντα που προστίθενται ή αλλάζουν από εδώ και πέρα, και για όλα στην επόμενη εισαγωγή. Στο «{shop}» ισχύει για τα προϊόντα που προστίθενται σε αυτό.</translation>
    </message>
    <message>
        <source>Categories are saved.</source>
        <translation>Οι κατηγορίες αποθηκεύτηκαν.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Edit “{name}”</source>
        <translation>Επεξεργασία: «{name}»</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Προσθήκη σύνδεσης</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Πίσω</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Επόμενο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>Κατάστημα WooCommerce</translation>
    </message>
    <message>
        <source>The shop whose products, clients and orders you keep.</source>
        <translation>Το κατάστημα του οποίου διαχειρίζεστε τα προϊόντα, τους πελάτες και τις παραγγελίες.</translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation>Λογαριασμός Megaventory</translation>
    </message>
    <message>
        <source>The inventory system that shops are kept in step with.</source>
        <translation>Το σύστημα αποθήκης με το οποίο συγχρονίζονται τα καταστήματα.</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>The customer system: contacts, products, sales orders and taxes. Own server or Vtiger Cloud.</source>
        <translation>Το σύστημα πελατών: επαφές, προϊόντα, εντολές πώλησης και φόροι. Σε δικό σας διακομιστή ή στο Vtiger Cloud.</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Δοκιμή με δεδομένα εξάσκησης</translation>
    </message>
    <message>
        <source>A practice shop, a practice Megaventory and a practice Vtiger on this computer, until the program ends.</source>
        <translation>Ένα δοκιμαστικό κατάστημα, ένα δοκιμαστικό Megaventory και ένα δοκιμαστικό Vtiger σε αυτόν τον υπολογιστή, μέχρι να κλείσει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Εμφάνιση των κλειδιών</translation>
    </message>
    <message>
        <source>&amp;Open the key page of this shop</source>
        <translation>Άνοιγμα της &amp;σελίδας κλειδιών του καταστήματος</translation>
    </message>
    <message>
        <source>Opens the browser. Add a key with Read/Write permission there and paste it here.</source>
        <translation>Ανοίγει τον περιηγητή. Προσθέστε εκεί ένα κλειδί με δικαίωμα Read/Write και επικολλήστε το εδώ.</translation>
    </message>
    <message>
        <source>only for a private authority</source>
        <translation>μόνο για ιδιωτική αρχή πιστοποίησης</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Διεύθυνση</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Α&amp;ρχείο πιστοποιητικού</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>It begins with two, and goes down by itself when the server answers late. Fewer spare a small host.</source>
        <translation>Ξεκινά με δύο και μειώνεται αυτόματα όταν ο διακομιστής αργεί να απαντήσει. Λιγότερα επιβαρύνουν λιγότερο έναν μικρό διακομιστή.</translation>
    </message>
    <message>
        <source>for example billing_vat; empty if your shop has none</source>
        <translation>για παράδειγμα billing_vat· κενό αν το κατάστημά σας δεν έχει</translation>
    </message>
    <message>
        <source>Requests at once, at &amp;most</source>
        <translation>Ταυτόχρονα αιτήματα, το πο&amp;λύ</translation>
    </message>
    <message>
        <source>Field with the client&apos;s &amp;tax number</source>
        <translation>Πεδίο με το Α&amp;ΦΜ του πελάτη</translation>
    </message>
    <message>
        <source>Share &amp;with</source>
        <translation>&amp;Κοινή χρήση με</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Τρόπος</translation>
    </message>
    <message>
        <source>What do you want to connect?</source>
        <translation>Τι θέλετε να συνδέσετε;</translation>
    </message>
    <message>
        <source>Where is it, and which keys open it?</source>
        <translation>Πού βρίσκεται και ποια κλειδιά το ανοίγουν;</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Λειτουργεί;</translation>
    </message>
    <message>
        <source>What shall they share?</source>
        <translation>Τι θα μοιράζονται;</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Συνδέθηκε</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Δ&amp;οκιμή</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Απο&amp;θήκευση</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσ&amp;θήκη</translation>
    </message>
    <message>
        <source>&amp;Share like this</source>
        <translation>Εφαρμο&amp;γή κοινής χρήσης</translation>
    </message>
    <message>
        <source>Go to &amp;Initialization</source>
        <translation>Μετάβαση στην Αρ&amp;χικοποίηση</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>&amp;Κλειδί καταναλωτή</translation>
    </message>
    <message>
        <source>Consumer &amp;secret</source>
        <translation>&amp;Μυστικό καταναλωτή</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Κλειδί API</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Όνομα &amp;χρήστη</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;Κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>Main shop</source>
        <translation>Κεντρικό κατάστημα</translation>
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
        <translation>Δημιουργήστε στο κατάστημα ένα κλειδί με δικαίωμα Read/Write: WooCommerce → Settings → Advanced → REST API.</translation>
    </message>
    <message>
        <source>Use the key of an administrator: in Megaventory, your profile → API key. It ends with @m and a number.</source>
        <translation>Χρησιμοποιήστε το κλειδί ενός διαχειριστή: στο Megaventory, στο προφίλ σας → API key. Τελειώνει σε @m και έναν αριθμό.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator: in Vtiger, My Preferences, at the bottom of the page. It is not the password.</source>
        <translation>Χρησιμοποιήστε το κλειδί πρόσβασης ενός διαχειριστή: στο Vtiger, My Preferences, στο κάτω μέρος της σελίδας. Δεν είναι ο κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>missing: enter it again</source>
        <translation>λείπει: δώστε το ξανά</translation>
    </message>
    <message>
        <source>unchanged, kept in the keyring</source>
        <translation>αμετάβλητο, φυλάσσεται στην κλειδοθήκη</translation>
    </message>
    <message>
        <source>Enter the address of the shop first.</source>
        <translation>Δώστε πρώτα τη διεύθυνση του καταστήματος.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Αρχείο πιστοποιητικού</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Δοκιμή…</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Νέα δ&amp;οκιμή</translation>
    </message>
    <message>
        <source>It does not work yet, and nothing was kept. Mend what is marked ✕, then test again.</source>
        <translation>Δεν λειτουργεί ακόμα και τίποτα δεν αποθηκεύτηκε. Διορθώστε ό,τι έχει ✕ και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Go on with what was known until {when}, when “{name}” was removed</source>
        <translation>Συνέχεια με όσα ήταν γνωστά έως {when}, όταν αφαιρέθηκε η σύνδεση «{name}»</translation>
    </message>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation>Κλείσιμο χωρίς να κρατηθεί ό,τι καταχωρίσατε;</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Τίποτα δεν αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Add another &amp;system…</source>
        <translation>Προσθήκη άλλου &amp;συστήματος…</translation>
    </message>
    <message>
        <source>Add your &amp;shop…</source>
        <translation>Προσθήκη του &amp;καταστήματός σας…</translation>
    </message>
    <message>
        <source>“{name}” is connected. Add the system next that it shall be kept in step with.</source>
        <translation>Το «{name}» συνδέθηκε. Προσθέστε τώρα το σύστημα με το οποίο θα συγχρονίζεται.</translation>
    </message>
    <message>
        <source>“{name}” is connected. Add your shop next.</source>
        <translation>Το «{name}» συνδέθηκε. Προσθέστε τώρα το κατάστημά σας.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Go on with the tab Initialization: look at the preview, then import. Until then nothing is synchronised by itself.</source>
        <translation>Δεν στάλθηκε τίποτα ακόμα. Συνεχίστε στην καρτέλα Αρχικοποίηση: δείτε την προεπισκόπηση και μετά κάντε την εισαγωγή. Μέχρι τότε τίποτα δεν συγχρονίζεται αυτόματα.</translation>
    </message>
</context>
<context>
    <name>ConnectionsTab</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Κλειδιά</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Τελευταία επικοινωνία</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Συνδέσεις</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Προσθήκη…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Επεξεργασία…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Δοκιμή…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>How often it is looked at, which orders go, where stock lies</source>
        <translation>Πόσο συχνά ελέγχεται, ποιες παραγγελίες στέλνονται, πού βρίσκεται το απόθεμα</translation>
    </message>
    <message>
        <source>&amp;Orders between shops…</source>
        <translation>Παραγγελίες &amp;μεταξύ καταστημάτων…</translation>
    </message>
    <message>
        <source>Which shops get the main store&apos;s orders, and which send it theirs</source>
        <translation>Ποια καταστήματα παίρνουν τις παραγγελίες του κεντρικού και ποια του στέλνουν τις δικές τους</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Αφαίρεση</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Ποιος αποφασίζει για τι</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Other system</source>
        <translation>Άλλο σύστημα</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Προεπιλογή</translation>
    </message>
    <message>
        <source>Share like this</source>
        <translation>Εφαρμογή κοινής χρήσης</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>Για προ&amp;χωρημένους…</translation>
    </message>
    <message>
        <source>Choose field by field who decides</source>
        <translation>Επιλέξτε ανά πεδίο ποιος αποφασίζει</translation>
    </message>
    <message>
        <source>&amp;Modules…</source>
        <translation>Ενότ&amp;ητες…</translation>
    </message>
    <message>
        <source>Choose module by module which way it goes, and what happens where both change one thing</source>
        <translation>Επιλέξτε ανά ενότητα προς ποια κατεύθυνση πηγαίνει και τι γίνεται όταν και τα δύο αλλάξουν το ίδιο</translation>
    </message>
    <message>
        <source>What goes &amp;where…</source>
        <translation>Τι πη&amp;γαίνει πού…</translation>
    </message>
    <message>
        <source>Which field goes into which, and fields of your own</source>
        <translation>Ποιο πεδίο πηγαίνει σε ποιο, και δικά σας πεδία</translation>
    </message>
    <message>
        <source>Ca&amp;tegories…</source>
        <translation>&amp;Κατηγορίες…</translation>
    </message>
    <message>
        <source>Into which category of the shop a product goes that you add to it</source>
        <translation>Σε ποια κατηγορία του καταστήματος μπαίνει ένα προϊόν που του προσθέτετε</translation>
    </message>
    <message>
        <source>As soon as a shop and another system are connected, you choose here what they share.</source>
        <translation>Μόλις συνδεθούν ένα κατάστημα και ένα άλλο σύστημα, εδώ επιλέγετε τι μοιράζονται.</translation>
    </message>
    <message>
        <source>⚠ Connected, but nothing gets through</source>
        <translation>⚠ Συνδέθηκε, αλλά τίποτα δεν περνά</translation>
    </message>
    <message>
        <source>Orders are copied between your shops with “Orders between shops”; the tab Products keeps their stock in step. As soon as a shop and another system are connected, you choose here what those two share.</source>
        <translation>Οι παραγγελίες αντιγράφονται μεταξύ των καταστημάτων σας με το «Παραγγελίες μεταξύ καταστημάτων»· η καρτέλα Προϊόντα συγχρονίζει το απόθεμά τους. Μόλις συνδεθούν ένα κατάστημα και ένα άλλο σύστημα, εδώ επιλέγετε τι μοιράζονται τα δύο.</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>αποφασίζει</translation>
    </message>
    <message>
        <source>decide together</source>
        <translation>αποφασίζουν μαζί</translation>
    </message>
    <message>
        <source>Stock of {shops}: the stock book decides (tab Products)</source>
        <translation>Απόθεμα για {shops}: αποφασίζει το βιβλίο αποθήκης (καρτέλα Προϊόντα)</translation>
    </message>
    <message>
        <source>⚠ The keyring is locked, so the keys cannot be read. Unlock it, then press Test.</source>
        <translation>⚠ Η κλειδοθήκη είναι κλειδωμένη και τα κλειδιά δεν διαβάζονται. Ξεκλειδώστε την και πατήστε Δοκιμή.</translation>
    </message>
    <message>
        <source>⚠ This practice system has ended. Remove it, or begin a new practice with Add.</source>
        <translation>⚠ Αυτό το δοκιμαστικό σύστημα έληξε. Αφαιρέστε το ή ξεκινήστε νέα εξάσκηση με την Προσθήκη.</translation>
    </message>
    <message>
        <source>⚠ The keyring holds no keys for this connection. Press Edit and enter them again.</source>
        <translation>⚠ Η κλειδοθήκη δεν έχει κλειδιά για αυτή τη σύνδεση. Πατήστε Επεξεργασία και δώστε τα ξανά.</translation>
    </message>
    <message>
        <source>⚠ This computer has no working keyring. Set one up (GNOME Keyring or KWallet), then press Test.</source>
        <translation>⚠ Αυτός ο υπολογιστής δεν έχει κλειδοθήκη που να λειτουργεί. Ρυθμίστε μία (GNOME Keyring ή KWallet) και πατήστε Δοκιμή.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Forgotten: its keys, its settings, and what it shares; what has not been sent is dropped.
Kept: the history, and which records belong together. Add the same shop or account again, and you are asked whether to go on with that.
Nothing changes in the shop or account itself.</source>
        <translation>Ξεχνιούνται: τα κλειδιά της, οι ρυθμίσεις της και όσα μοιράζεται· ό,τι δεν έχει σταλεί απορρίπτεται.
Μένουν: το ιστορικό και ποιες εγγραφές ανήκουν μαζί. Αν προσθέσετε ξανά το ίδιο κατάστημα ή τον ίδιο λογαριασμό, θα ερωτηθείτε αν θέλετε να συνεχίσετε με αυτά.
Στο ίδιο το κατάστημα ή στον λογαριασμό δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Αφαίρεση της σύνδεσης «{name}»;</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>Saved. Today&apos;s values are being brought in step: see the tab Sync history.</source>
        <translation>Αποθηκεύτηκε. Οι σημερινές τιμές συγχρονίζονται: δείτε την καρτέλα Ιστορικό.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on.</source>
        <translation>Αποθηκεύτηκε. Ισχύει από την επόμενη αλλαγή.</translation>
    </message>
    <message>
        <source>They share like this already.</source>
        <translation>Μοιράζονται ήδη με αυτόν τον τρόπο.</translation>
    </message>
    <message>
        <source>Sharing is set. Go on with the tab Initialization.</source>
        <translation>Η κοινή χρήση ορίστηκε. Συνεχίστε στην καρτέλα Αρχικοποίηση.</translation>
    </message>
</context>
<context>
    <name>CountingDialog</name>
    <message>
        <source>Quantities of “{name}” that are left alone</source>
        <translation>Ποσότητες του «{name}» που μένουν ως έχουν</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Αλλού</translation>
    </message>
    <message>
        <source>Quantities that are left alone</source>
        <translation>Ποσότητες που μένουν ως έχουν</translation>
    </message>
    <message>
        <source>&amp;Count them in the shop…</source>
        <translation>Να &amp;μετριούνται στο κατάστημα…</translation>
    </message>
    <message>
        <source>The shop does not count these products, or not each by itself. Their orders go elsewhere like all others; only the quantity in the shop is not touched.</source>
        <translation>Το κατάστημα δεν μετρά αυτά τα προϊόντα, ή όχι καθένα χωριστά. Οι παραγγελίες τους πηγαίνουν όπως όλες· μόνο η ποσότητα στο κατάστημα δεν αλλάζει.</translation>
    </message>
    <message>
        <source>counted with the next look</source>
        <translation>θα μετριέται από τον επόμενο έλεγχο</translation>
    </message>
    <message>
        <source>not counted in the shop</source>
        <translation>δεν μετριέται στο κατάστημα</translation>
    </message>
    <message>
        <source>shares one quantity with the other variations</source>
        <translation>μοιράζεται μία ποσότητα με τις άλλες παραλλαγές</translation>
    </message>
    <message>
        <source>counted in the shop, without a figure</source>
        <translation>μετριέται στο κατάστημα, χωρίς αριθμό</translation>
    </message>
    <message>
        <source>would be parts of a piece</source>
        <translation>θα ήταν κλάσματα τεμαχίου</translation>
    </message>
    <message>
        <source>Have the shop count these products? It then shows, and sells no more than:</source>
        <translation>Να μετρά το κατάστημα αυτά τα προϊόντα; Τότε δείχνει, και πουλά το πολύ:</translation>
    </message>
    <message>
        <source>&amp;Count them</source>
        <translation>Να &amp;μετριούνται</translation>
    </message>
    <message>
        <source>The shop counts them from now on.</source>
        <translation>Το κατάστημα τα μετρά από τώρα.</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Εδώ δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Σας χρειάζονται</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Πλήθη</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>Στο {name}</translation>
    </message>
    <message>
        <source>Counts in {name}</source>
        <translation>Πλήθη στο {name}</translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation>Εμφάνιση αυτών των εγγραφών</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>WC Sync Desktop made a mistake</source>
        <translation>Το WC Sync Desktop έκανε ένα λάθος</translation>
    </message>
    <message>
        <source>The last time the program was ended by a fault.</source>
        <translation>Την τελευταία φορά το πρόγραμμα τερματίστηκε λόγω σφάλματος.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Κάτι πήγε στραβά μέσα στο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Your data is safe: what was begun is found and completed at the next start. If it happens again, please report it with the text below; keys are taken out of it.</source>
        <translation>Τα δεδομένα σας είναι ασφαλή: ό,τι είχε ξεκινήσει εντοπίζεται και ολοκληρώνεται στην επόμενη εκκίνηση. Αν ξανασυμβεί, αναφέρετέ το με το παρακάτω κείμενο· τα κλειδιά έχουν αφαιρεθεί από αυτό.</translation>
    </message>
    <message>
        <source>What happened, for whoever mends it</source>
        <translation>Τι συνέβη, για όποιον θα το διορθώσει</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Αντιγραφή κειμένου</translation>
    </message>
    <message>
        <source>Save &amp;support bundle…</source>
        <translation>Αποθήκευση &amp;πακέτου υποστήριξης…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>&amp;Figures…</source>
        <translation>&amp;Αριθμοί…</translation>
    </message>
    <message>
        <source>The charts as a table</source>
        <translation>Τα γραφήματα ως πίνακας</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Παραγγελίες ανά ημέρα</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Εγγραφές ανά ημέρα</translation>
    </message>
    <message>
        <source>created</source>
        <translation>δημιουργήθηκαν</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ενημερώθηκαν</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχαν</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln παραγγελία σε εκκρεμότητα</numerusform>
            <numerusform>%Ln παραγγελίες σε εκκρεμότητα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln θέμα σας χρειάζεται</numerusform>
            <numerusform>%Ln θέματα σας χρειάζονται</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed operations</source>
        <translation>
            <numerusform>%Ln αποτυχημένη ενέργεια</numerusform>
            <numerusform>%Ln αποτυχημένες ενέργειες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>Την τελευταία %Ln ημέρα</numerusform>
            <numerusform>Τις τελευταίες %Ln ημέρες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Ημερομηνίες</translation>
    </message>
    <message>
        <source>until</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>from</source>
        <translation>από</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>The last days</source>
        <translation>Οι τελευταίες ημέρες</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Δημιουργήθηκαν</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Ενημερώθηκαν</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχαν</translation>
    </message>
    <message>
        <source>Failed operations</source>
        <translation>Αποτυχημένες ενέργειες</translation>
    </message>
    <message>
        <source>Enter or a double click shows what is behind a figure.</source>
        <translation>Με Enter ή διπλό κλικ βλέπετε τι κρύβεται πίσω από έναν αριθμό.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export CSV</source>
        <translation>Εξαγωγή CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported.</source>
        <translation>
            <numerusform>Έγινε εξαγωγή %Ln γραμμής.</numerusform>
            <numerusform>Έγινε εξαγωγή %Ln γραμμών.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Inventory feeds</source>
        <translation>Ροές αποθεμάτων</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Ροή</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Τελευταία ανάγνωση</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Πώς πήγε</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Νέα ανάγνωση</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… ή ένα αρχείο</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Επιλογή α&amp;ρχείου…</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Αποθήκη</translation>
    </message>
    <message>
        <source>known by its header</source>
        <translation>από την επικεφαλίδα της</translation>
    </message>
    <message>
        <source> min</source>
        <translation> λεπ.</translation>
    </message>
    <message>
        <source>&amp;Read it by itself</source>
        <translation>Αυτό&amp;ματη ανάγνωση</translation>
    </message>
    <message>
        <source>It lies on this computer or in my &amp;own network</source>
        <translation>Βρίσκεται σε αυτόν τον υπολογιστή ή στο δικό μου &amp;δίκτυο</translation>
    </message>
    <message>
        <source>File or &amp;address</source>
        <translation>Αρχείο ή &amp;διεύθυνση</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation>Στην απο&amp;θήκη</translation>
    </message>
    <message>
        <source>Column of the S&amp;KU</source>
        <translation>Στήλη του S&amp;KU</translation>
    </message>
    <message>
        <source>Column of the &amp;quantity</source>
        <translation>Στήλη της &amp;ποσότητας</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Κάθ&amp;ε</translation>
    </message>
    <message>
        <source>Ne&amp;w feed</source>
        <translation>Νέα ρ&amp;οή</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευ&amp;ση</translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation>Ανά&amp;γνωση τώρα</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Α&amp;φαίρεση</translation>
    </message>
    <message>
        <source>A feed replaces the quantities of the products that it names; others stay. Where a row has a problem, or very much would change, nothing is taken before you have looked at it.</source>
        <translation>Μια ροή αντικαθιστά τις ποσότητες των προϊόντων που αναφέρει· οι άλλες μένουν. Όπου μια γραμμή έχει πρόβλημα ή θα άλλαζαν πάρα πολλά, δεν λαμβάνεται τίποτα πριν το δείτε εσείς.</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>μόνο με το χέρι</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Πίνακες (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>The feed was read.</source>
        <translation>Η ροή διαβάστηκε.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>What goes where: {shop} and {other}</source>
        <translation>Τι πηγαίνει πού: {shop} και {other}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Επαφές</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Εντολές πώλησης</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Φόροι</translation>
    </message>
    <message>
        <source>Field of the shop</source>
        <translation>Πεδίο του καταστήματος</translation>
    </message>
    <message>
        <source>Field of Vtiger</source>
        <translation>Πεδίο του Vtiger</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσ&amp;θήκη</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Αφαίρεση</translation>
    </message>
    <message>
        <source>A field of your &amp;own</source>
        <translation>Δικό σας &amp;πεδίο</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Reading the fields of “{name}”…</source>
        <translation>Ανάγνωση των πεδίων του «{name}»…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Πώς</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Πεδία</translation>
    </message>
    <message>
        <source>The fields cannot be read: {why}</source>
        <translation>Τα πεδία δεν διαβάζονται: {why}</translation>
    </message>
    <message>
        <source>your own; only told, never changed in the shop</source>
        <translation>δικό σας· μόνο στέλνεται, δεν αλλάζει ποτέ στο κατάστημα</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>δικό σας</translation>
    </message>
    <message>
        <source>⚠ “{name}” demands {fields}, and nothing fills it: such records are skipped. Add a field for it.</source>
        <translation>⚠ Το «{name}» απαιτεί {fields} και δεν συμπληρώνεται από πουθενά: τέτοιες εγγραφές παραλείπονται. Προσθέστε ένα πεδίο για αυτό.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on; run the imports again to fill it everywhere.</source>
        <translation>Αποθηκεύτηκε. Ισχύει από την επόμενη αλλαγή· κάντε ξανά τις εισαγωγές για να συμπληρωθεί παντού.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Created on</source>
        <translation>Δημιουργήθηκε στις</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Ξεκίνησε στις</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ολοκληρώθηκε στις</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Καταστάσεις</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Είδος ενέργειας</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Όλα τα είδη</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Όλα τα καταστήματα</translation>
    </message>
    <message>
        <source>Search error and shop…</source>
        <translation>Αναζήτηση σφάλματος και καταστήματος…</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>Όλες οι &amp;ημερομηνίες</translation>
    </message>
    <message>
        <source>{number} states</source>
        <translation>{number} καταστάσεις</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Όλες οι καταστάσεις</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Reset local data</source>
        <translation>Εκκαθάριση τοπικών δεδομένων</translation>
    </message>
    <message>
        <source>Everything that this program remembers on this computer is forgotten: connections and their keys, what belongs together, the history, the stock book.

Your shops and the other systems stay exactly as they are. When you connect them again, the import finds what is there and makes nothing twice.

A backup is made first, in the folder of the profile.</source>
        <translation>Ξεχνιούνται όλα όσα θυμάται αυτό το πρόγραμμα σε αυτόν τον υπολογιστή: οι συνδέσεις και τα κλειδιά τους, ό,τι ανήκει μαζί, το ιστορικό, το βιβλίο αποθήκης.

Τα καταστήματά σας και τα άλλα συστήματα μένουν ακριβώς όπως είναι. Όταν τα συνδέσετε ξανά, η εισαγωγή βρίσκει ό,τι υπάρχει εκεί και δεν φτιάχνει τίποτα δύο φορές.

Πρώτα γίνεται ένα αντίγραφο ασφαλείας, στον φάκελο του προφίλ.</translation>
    </message>
    <message>
        <source>Yes, &amp;forget what this computer knows</source>
        <translation>Ναι, να &amp;ξεχαστούν όσα γνωρίζει αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Εκκαθάριση</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Οδηγός</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Αναζήτηση στον οδηγό…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Σελίδα του οδηγού</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Webshop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Synchronize all</source>
        <translation>Συγχρονισμός όλων</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Σφάλμα</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Δημιουργήθηκε στις</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Ξεκίνησε στις</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Ολοκληρώθηκε στις</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Ενέργειες</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Start with the tab Initialization.</source>
        <translation>Δεν έγινε τίποτα ακόμα. Ξεκινήστε από την καρτέλα Αρχικοποίηση.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>&amp;Copy error</source>
        <translation>&amp;Αντιγραφή σφάλματος</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Επανάληψη αποτυχημένων</translation>
    </message>
    <message>
        <source>&amp;This operation</source>
        <translation>Αυτή η &amp;ενέργεια</translation>
    </message>
    <message>
        <source>&amp;All that failed in this list</source>
        <translation>Όλες όσες απέ&amp;τυχαν σε αυτή τη λίστα</translation>
    </message>
    <message>
        <source>Synchronize all…</source>
        <translation>Συγχρονισμός όλων…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>Ε&amp;ξαγωγή CSV…</translation>
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
        <translation>Καμία ενέργεια δεν ταιριάζει στο φίλτρο.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records need you.</source>
        <translation>
            <numerusform>%Ln εγγραφή σας χρειάζεται.</numerusform>
            <numerusform>%Ln εγγραφές σας χρειάζονται.</numerusform>
        </translation>
    </message>
    <message>
        <source>The error was copied.</source>
        <translation>Το σφάλμα αντιγράφηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations were started.</source>
        <translation>
            <numerusform>Ξεκίνησε %Ln ενέργεια.</numerusform>
            <numerusform>Ξεκίνησαν %Ln ενέργειες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare everything in “{shop}” and “{other}”?</source>
        <translation>Σύγκριση όλων στο «{shop}» και στο «{other}»;</translation>
    </message>
    <message>
        <source>All records of both are read, and whatever differs is sent anew, also what was edited in the system that does not decide about it. With many records this takes a while.</source>
        <translation>Διαβάζονται όλες οι εγγραφές και των δύο και ό,τι διαφέρει στέλνεται ξανά, ακόμα και ό,τι αλλάχτηκε στο σύστημα που δεν αποφασίζει για αυτό. Με πολλές εγγραφές θα πάρει κάποια ώρα.</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Ιστορικό</translation>
    </message>
</context>
<context>
    <name>InitializationTab</name>
    <message>
        <source>Run all imports below before anything else; orders travel after that, and stock once its starting quantities are chosen. Imports may be repeated at any time: what is missing or different is put back, what is right stays untouched. They may be paused, and go on by themselves after the program was closed.</source>
        <translation>Κάντε πρώτα όλες τις παρακάτω εισαγωγές· μετά στέλνονται οι παραγγελίες, και το απόθεμα μόλις επιλεγούν οι αρχικές του ποσότητες. Οι εισαγωγές μπορούν να επαναληφθούν οποτεδήποτε: ό,τι λείπει ή διαφέρει αποκαθίσταται, ό,τι είναι σωστό μένει ανέπαφο. Μπορούν να μπουν σε παύση, και συνεχίζουν μόνες τους αν κλείσει το πρόγραμμα και ξανανοίξει.</translation>
    </message>
    <message>
        <source>Connect a shop and another system first, and choose what they share (tab Connections).</source>
        <translation>Συνδέστε πρώτα ένα κατάστημα και ένα άλλο σύστημα και επιλέξτε τι μοιράζονται (καρτέλα Συνδέσεις).</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Import quantities</source>
        <translation>Εισαγωγή ποσοτήτων</translation>
    </message>
    <message>
        <source>Choose where the quantities come from. Nothing changes before you have seen them.</source>
        <translation>Επιλέξτε από πού προέρχονται οι ποσότητες. Τίποτα δεν αλλάζει πριν τις δείτε.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Ποιες γραμμές</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Όλες οι γραμμές</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Προβλήματα</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγές</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Εξαιρούνται</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Τι κάνει</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Εισαγωγή</translation>
    </message>
    <message>
        <source>a file (CSV or Excel)</source>
        <translation>ένα αρχείο (CSV ή Excel)</translation>
    </message>
    <message>
        <source>what {name} has now</source>
        <translation>ό,τι έχει τώρα το {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Επι&amp;λογή…</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Αποθήκη</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Π&amp;ροεπισκόπηση</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Από</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Αρ&amp;χείο</translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation>Στην απο&amp;θήκη</translation>
    </message>
    <message>
        <source>&amp;SKU is in</source>
        <translation>Το &amp;SKU βρίσκεται στη στήλη</translation>
    </message>
    <message>
        <source>&amp;Quantity is in</source>
        <translation>Η &amp;ποσότητα βρίσκεται στη στήλη</translation>
    </message>
    <message>
        <source>&amp;Name is in</source>
        <translation>Το ό&amp;νομα βρίσκεται στη στήλη</translation>
    </message>
    <message>
        <source>&amp;Barcode is in</source>
        <translation>Ο &amp;γραμμωτός κώδικας βρίσκεται στη στήλη</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>στηλοθέτης</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>αυτόματα</translation>
    </message>
    <message>
        <source>&amp;Add to what is there, instead of replacing it</source>
        <translation>Προσ&amp;θήκη σε όσα υπάρχουν, αντί για αντικατάσταση</translation>
    </message>
    <message>
        <source>Add products that are not in the stock book</source>
        <translation>Προσθήκη προϊόντων που δεν είναι στο βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>Columns are separated b&amp;y</source>
        <translation>Οι σ&amp;τήλες χωρίζονται με</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>&amp;Φύλλο</translation>
    </message>
    <message>
        <source>Headers are in l&amp;ine</source>
        <translation>Επικεφαλίδες στη &amp;γραμμή</translation>
    </message>
    <message>
        <source>&amp;Text is written in</source>
        <translation>&amp;Κωδικοποίηση κειμένου</translation>
    </message>
    <message>
        <source>&amp;Half a piece is written</source>
        <translation>&amp;Μισό τεμάχιο γράφεται</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Πίνακες (*.csv *.txt *.tsv *.xlsx);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– καμία –</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– επιλέξτε –</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln γραμμή</numerusform>
            <numerusform>%Ln γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, the first: {first}</source>
        <translation>{rows}, η πρώτη: {first}</translation>
    </message>
    <message>
        <source>Which column is the SKU: {names}?</source>
        <translation>Ποια στήλη είναι το SKU: {names};</translation>
    </message>
    <message>
        <source>Which column is the quantity: {names}?</source>
        <translation>Ποια στήλη είναι η ποσότητα: {names};</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Ανάγνωση…</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Δεν διαβάστηκε τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities change</source>
        <translation>
            <numerusform>%Ln ποσότητα αλλάζει</numerusform>
            <numerusform>%Ln ποσότητες αλλάζουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new products</source>
        <translation>
            <numerusform>%Ln νέο προϊόν</numerusform>
            <numerusform>%Ln νέα προϊόντα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln μένει όπως είναι</numerusform>
            <numerusform>%Ln μένουν όπως είναι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become 0</source>
        <translation>
            <numerusform>%Ln γίνεται 0</numerusform>
            <numerusform>%Ln γίνονται 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out</source>
        <translation>
            <numerusform>%Ln εξαιρείται</numerusform>
            <numerusform>%Ln εξαιρούνται</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln have a problem</source>
        <translation>
            <numerusform>⚠ %Ln έχει πρόβλημα</numerusform>
            <numerusform>⚠ %Ln έχουν πρόβλημα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import without the %Ln rows that have a problem</source>
        <translation>
            <numerusform>Εισαγωγή χωρίς τη %Ln γραμμή που έχει πρόβλημα</numerusform>
            <numerusform>Εισαγωγή χωρίς τις %Ln γραμμές που έχουν πρόβλημα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities were changed.</source>
        <translation>
            <numerusform>Άλλαξε %Ln ποσότητα.</numerusform>
            <numerusform>Άλλαξαν %Ln ποσότητες.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Create product</source>
        <translation>Δημιουργία προϊόντος</translation>
    </message>
    <message>
        <source>Edit {sku}</source>
        <translation>Επεξεργασία {sku}</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Λαμβάνεται από</translation>
    </message>
    <message>
        <source>the first that has it</source>
        <translation>την πρώτη που το έχει</translation>
    </message>
    <message>
        <source>It is a &amp;kit, put together of:</source>
        <translation>Είναι &amp;σετ και αποτελείται από:</translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation>Μέρη του σετ</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Pieces in a kit</source>
        <translation>Τεμάχια ανά σετ</translation>
    </message>
    <message>
        <source>&amp;SKU</source>
        <translation>S&amp;KU</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>&amp;Γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>Keep bac&amp;k in all shops</source>
        <translation>&amp;Εφεδρεία σε όλα τα καταστήματα</translation>
    </message>
    <message>
        <source>Orders take it &amp;from</source>
        <translation>Οι παραγγελίες το παίρνουν α&amp;πό</translation>
    </message>
    <message>
        <source>Shops are found by the SKU. Enter how many there are afterwards: Quantity…</source>
        <translation>Τα καταστήματα βρίσκονται από το SKU. Πόσα υπάρχουν το δηλώνετε μετά: Ποσότητα…</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Εφεδρεία</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
</context>
<context>
    <name>JourneyDialog</name>
    <message>
        <source>Order {number}</source>
        <translation>Παραγγελία {number}</translation>
    </message>
    <message>
        <source>Order {number} of {shop}: {status} in the shop, {state}.</source>
        <translation>Παραγγελία {number} του {shop}: {status} στο κατάστημα, {state}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Πώς πήγε</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Βήματα</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Choose a step to see what was asked and answered.</source>
        <translation>Επιλέξτε ένα βήμα για να δείτε τι ζητήθηκε και τι απαντήθηκε.</translation>
    </message>
</context>
<context>
    <name>KeepMenu</name>
    <message>
        <source>Keep &amp;history</source>
        <translation>&amp;Διατήρηση ιστορικού</translation>
    </message>
    <message>
        <source>For {months} months</source>
        <translation>Για {months} μήνες</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Για πάντα</translation>
    </message>
</context>
<context>
    <name>LadderDialog</name>
    <message>
        <source>Test “{name}”</source>
        <translation>Δοκιμή: «{name}»</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Νέα δ&amp;οκιμή</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Δοκιμή…</translation>
    </message>
    <message>
        <source>The connection does not work yet. Mend what is marked ✕, then test again.</source>
        <translation>Η σύνδεση δεν λειτουργεί ακόμα. Διορθώστε ό,τι έχει ✕ και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The connection works. Look at what is marked ⚠.</source>
        <translation>Η σύνδεση λειτουργεί. Δείτε ό,τι έχει ⚠.</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Όλα είναι εντάξει.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Δοκιμή</translation>
    </message>
</context>
<context>
    <name>LadderView</name>
    <message>
        <source>good</source>
        <translation>εντάξει</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>προειδοποίηση</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχαν</translation>
    </message>
    <message>
        <source>Copy text for my &amp;host</source>
        <translation>Αντιγραφή κειμένου για τον &amp;πάροχό μου</translation>
    </message>
    <message>
        <source>A message to send to the company that runs the shop&apos;s server</source>
        <translation>Ένα μήνυμα για την εταιρεία που φιλοξενεί το κατάστημα στον διακομιστή της</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Αντιγραφή &amp;λεπτομερειών</translation>
    </message>
    <message>
        <source>What this means, and what to do</source>
        <translation>Τι σημαίνει και τι να κάνετε</translation>
    </message>
    <message>
        <source>Help on {name}</source>
        <translation>Βοήθεια για: {name}</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>&amp;Add row</source>
        <translation>Προσ&amp;θήκη γραμμής</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>Α&amp;φαίρεση γραμμής</translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation>δεν είναι στο βιβλίο αποθήκης</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Αρχείο καταγραφής</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Ποιες γραμμές</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Προειδοποιήσεις και σφάλματα</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Μόνο σφάλματα</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>Αναζήτηση στο αρχείο καταγραφής…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ανα&amp;νέωση</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Αντιγραφή</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Άνοιγμα &amp;φακέλου</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Ανάγνωση…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines of these are shown.</source>
        <translation>
            <numerusform>Εμφανίζεται η νεότερη %Ln γραμμή από αυτές.</numerusform>
            <numerusform>Εμφανίζονται οι νεότερες %Ln γραμμές από αυτές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln γραμμή</numerusform>
            <numerusform>%Ln γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Καμία γραμμή δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong so far.</source>
        <translation>Το αρχείο καταγραφής είναι κενό: τίποτα δεν πήγε στραβά ως τώρα.</translation>
    </message>
    <message>
        <source>Copied. It may hold names of customers and products; keys are masked.</source>
        <translation>Αντιγράφηκε. Μπορεί να περιέχει ονόματα πελατών και προϊόντων· τα κλειδιά είναι καλυμμένα.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connections</source>
        <translation>Συνδέσεις</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Αρχικοποίηση</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Έναρξη…</translation>
    </message>
    <message>
        <source>Show the order queue</source>
        <translation>Εμφάνιση των παραγγελιών</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Κύρια</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Bring shops and the other systems in step now (F5)</source>
        <translation>Άμεσος συγχρονισμός των καταστημάτων και των άλλων συστημάτων (F5)</translation>
    </message>
    <message>
        <source>Show what needs you (Ctrl+N)</source>
        <translation>Εμφάνιση όσων σας χρειάζονται (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Μενού</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Οδηγός</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Εμφάνιση</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Όπως το &amp;σύστημα</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Φωτεινή</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Σ&amp;κοτεινή</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Εκκί&amp;νηση κατά την είσοδο στον υπολογιστή</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Αντίγραφα ασφαλείας…</translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation>Αρχείο κα&amp;ταγραφής…</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>Αποθήκευση &amp;πακέτου υποστήριξης…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>Π&amp;ληροφορίες…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έ&amp;ξοδος</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln things need you</source>
        <translation>
            <numerusform>⚠ %Ln θέμα σας χρειάζεται</numerusform>
            <numerusform>⚠ %Ln θέματα σας χρειάζονται</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing needs you</source>
        <translation>✓ Τίποτα δεν σας χρειάζεται</translation>
    </message>
    <message>
        <source>‖ Paused until you resume</source>
        <translation>‖ Σε παύση μέχρι να συνεχίσετε</translation>
    </message>
    <message>
        <source>‖ Paused until {time}</source>
        <translation>‖ Σε παύση έως {time}</translation>
    </message>
    <message>
        <source>● Idle</source>
        <translation>● Αδράνεια</translation>
    </message>
    <message>
        <source>● Idle · next look in {time}</source>
        <translation>● Αδράνεια · επόμενος έλεγχος σε {time}</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Start with the tab Initialization.</source>
        <translation>Δεν έγινε καμία εισαγωγή ακόμα. Ξεκινήστε από την καρτέλα Αρχικοποίηση.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln παραγγελία σε εκκρεμότητα</numerusform>
            <numerusform>%Ln παραγγελίες σε εκκρεμότητα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you</source>
        <translation>
            <numerusform>%Ln παραγγελία σας χρειάζεται</numerusform>
            <numerusform>%Ln παραγγελίες σας χρειάζονται</numerusform>
        </translation>
    </message>
    <message>
        <source>No order pending</source>
        <translation>Καμία παραγγελία σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>Starting the practice systems…</source>
        <translation>Εκκίνηση των δοκιμαστικών συστημάτων…</translation>
    </message>
    <message>
        <source>The weekly backup failed: {why}</source>
        <translation>Το εβδομαδιαίο αντίγραφο ασφαλείας απέτυχε: {why}</translation>
    </message>
    <message>
        <source>WC Sync Desktop goes on here. Quit it from this icon&apos;s menu.</source>
        <translation>Το WC Sync Desktop συνεχίζει εδώ. Για έξοδο, χρησιμοποιήστε το μενού αυτού του εικονιδίου.</translation>
    </message>
    <message>
        <source>Ending: finishing the records in hand…</source>
        <translation>Τερματισμός: ολοκλήρωση των τρεχουσών εγγραφών…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
</context>
<context>
    <name>ModulesDialog</name>
    <message>
        <source>Modules: {shop} and {other}</source>
        <translation>Ενότητες: {shop} και {other}</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Επαφές</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Προϊόντα</translation>
    </message>
    <message>
        <source>Sales &amp;orders</source>
        <translation>Εντολές πώ&amp;λησης</translation>
    </message>
    <message>
        <source>&amp;Taxes</source>
        <translation>&amp;Φόροι</translation>
    </message>
    <message>
        <source>When &amp;both sides change the same thing</source>
        <translation>Όταν και τα &amp;δύο αλλάξουν το ίδιο</translation>
    </message>
    <message>
        <source>Orders that were there before are left alone</source>
        <translation>Οι παραγγελίες που υπήρχαν πριν μένουν ως έχουν</translation>
    </message>
    <message>
        <source>Orders placed or changed &amp;from</source>
        <translation>Παραγγελίες που έγιναν ή άλλαξαν &amp;από</translation>
    </message>
    <message>
        <source> min</source>
        <translation> λεπ.</translation>
    </message>
    <message>
        <source>Look for orders &amp;every</source>
        <translation>Έλεγχος για παραγγελίες &amp;κάθε</translation>
    </message>
    <message>
        <source>&amp;Leave the e-mail address out of orders that come to the shop</source>
        <translation>Οι παραγγελίες φτάνουν στο κατάστημα χωρίς τη διεύθυνση e-&amp;mail</translation>
    </message>
    <message>
        <source>After you have saved, run the imports (tab Initialization); from then on changes travel the way you choose here.</source>
        <translation>Μετά την αποθήκευση, κάντε τις εισαγωγές (καρτέλα Αρχικοποίηση)· από εκεί και πέρα οι αλλαγές πηγαίνουν όπως επιλέγετε εδώ.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Χωρίς κοινή χρήση</translation>
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
        <translation>Αμφίδρομα</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Να ερωτηθώ</translation>
    </message>
    <message>
        <source>The last change wins</source>
        <translation>Υπερισχύει η τελευταία αλλαγή</translation>
    </message>
    <message>
        <source>{name} wins</source>
        <translation>Υπερισχύει το {name}</translation>
    </message>
    <message>
        <source>It counts for {shops}, too: shops that share one Vtiger share it in the same way.</source>
        <translation>Ισχύει και για {shops}: τα καταστήματα που μοιράζονται ένα Vtiger το μοιράζονται με τον ίδιο τρόπο.</translation>
    </message>
    <message>
        <source>⚠ “{shop}” writes its “New account” e-mail to each contact that becomes a customer. Switch that e-mail off there if you do not want it: WooCommerce → Settings → Emails.</source>
        <translation>⚠ Το «{shop}» στέλνει το e-mail «New account» σε κάθε επαφή που γίνεται πελάτης. Αν δεν το θέλετε, απενεργοποιήστε εκεί αυτό το e-mail: WooCommerce → Settings → Emails.</translation>
    </message>
    <message>
        <source>Prices are not shared: “{shop}” counts in {here}, “{other}” in {there}.</source>
        <translation>Οι τιμές δεν μοιράζονται: το «{shop}» υπολογίζει σε {here}, το «{other}» σε {there}.</translation>
    </message>
    <message>
        <source>A tax of “{other}” becomes a rate of its own tax class “Vtiger” in the shop: it taxes nothing until you give that class to a product.</source>
        <translation>Ένας φόρος του «{other}» γίνεται συντελεστής στη δική του φορολογική κλάση «Vtiger» στο κατάστημα: δεν φορολογεί τίποτα, μέχρι να ορίσετε αυτή την κλάση σε κάποιο προϊόν.</translation>
    </message>
    <message>
        <source>⚠ This version of Vtiger takes no sales orders from other programs.</source>
        <translation>⚠ Αυτή η έκδοση του Vtiger δεν δέχεται εντολές πώλησης από άλλα προγράμματα.</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>What needs you</source>
        <translation>Τι σας χρειάζεται</translation>
    </message>
    <message>
        <source>&amp;Always decide like this when both sides changed the same thing</source>
        <translation>Να αποφασίζεται &amp;πάντα έτσι όταν και τα δύο αλλάξουν το ίδιο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Everything else goes on meanwhile.</source>
        <translation>Όλα τα άλλα συνεχίζουν στο μεταξύ.</translation>
    </message>
    <message>
        <source>✓ Nothing needs you. Everything that could be done was done.</source>
        <translation>✓ Τίποτα δεν σας χρειάζεται. Έγιναν όλα όσα μπορούσαν να γίνουν.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>⚠ {name}: {state}</source>
        <translation>⚠ {name}: {state}</translation>
    </message>
    <message>
        <source>It concerns {name}, since {time}.</source>
        <translation>Αφορά: {name}, από {time}.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Νέα ανάγνωση</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Δοκιμή τώρα</translation>
    </message>
    <message>
        <source>⚠ {name} was put back to an older state</source>
        <translation>⚠ Το {name} επανήλθε σε παλαιότερη κατάσταση</translation>
    </message>
    <message>
        <source>Probably a backup was restored there. Until you decide, nothing is sent to the shop and nothing is taken from it. Orders that were sent stay where they are; new orders get numbers of their own.</source>
        <translation>Πιθανότατα έγινε εκεί επαναφορά ενός αντιγράφου ασφαλείας. Μέχρι να αποφασίσετε, δεν στέλνεται τίποτα στο κατάστημα ούτε λαμβάνεται κάτι από αυτό. Οι παραγγελίες που στάλθηκαν μένουν όπου είναι· οι νέες παίρνουν δικούς τους αριθμούς.</translation>
    </message>
    <message>
        <source>The shop is right</source>
        <translation>Το κατάστημα είναι σωστό</translation>
    </message>
    <message>
        <source>What the shop shows now counts, and goes to the others like any edit.</source>
        <translation>Ισχύει ό,τι δείχνει τώρα το κατάστημα και στέλνεται στα άλλα όπως κάθε αλλαγή.</translation>
    </message>
    <message>
        <source>Put back what it lost</source>
        <translation>Αποκατάσταση όσων έχασε</translation>
    </message>
    <message>
        <source>Products get back the names, texts and prices that were agreed before.</source>
        <translation>Τα προϊόντα παίρνουν πίσω τα ονόματα, τα κείμενα και τις τιμές που ίσχυαν πριν.</translation>
    </message>
    <message>
        <source> and {number} more</source>
        <translation> και {number} ακόμα</translation>
    </message>
    <message>
        <source>⚠ Held back: {what}</source>
        <translation>⚠ Σε αναμονή: {what}</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Αποστολή</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Να μείνει ως έχει</translation>
    </message>
    <message>
        <source>Nothing is written; the next change of a record is looked at anew.</source>
        <translation>Δεν γράφεται τίποτα· η επόμενη αλλαγή μιας εγγραφής εξετάζεται από την αρχή.</translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you</source>
        <translation>⚠ Η ροή «{name}» σας περιμένει</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Προβολή…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Εξαίρεση</translation>
    </message>
    <message>
        <source>Nothing of it is taken. The feed is read again when it changes.</source>
        <translation>Δεν λαμβάνεται τίποτα από αυτή. Η ροή διαβάζεται ξανά όταν αλλάξει.</translation>
    </message>
    <message>
        <source>{reason} Nothing of it was taken.</source>
        <translation>{reason} Δεν λήφθηκε τίποτα από αυτή.</translation>
    </message>
    <message>
        <source>⚠ {name} · {kind}: cannot be read</source>
        <translation>⚠ {name} · {kind}: δεν διαβάζεται</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Νέα ανάγνωση</translation>
    </message>
    <message>
        <source>A record that was changed there is read again by itself.</source>
        <translation>Μια εγγραφή που άλλαξε εκεί διαβάζεται ξανά μόνη της.</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>Άνοιγμα στο {name}</translation>
    </message>
    <message>
        <source>⚠ Did order {number} of {shop} come back?</source>
        <translation>⚠ Επέστρεψε η παραγγελία {number} του {shop};</translation>
    </message>
    <message>
        <source>It was shipped and is now {status}. It had {what}.</source>
        <translation>Είχε αποσταλεί και τώρα είναι {status}. Περιείχε {what}.</translation>
    </message>
    <message>
        <source>Yes, it is on the shelf again</source>
        <translation>Ναι, είναι ξανά στο ράφι</translation>
    </message>
    <message>
        <source>Its pieces are added to the stock book and offered again.</source>
        <translation>Τα τεμάχιά της προστίθενται στο βιβλίο αποθήκης και προσφέρονται ξανά.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>The stock book stays as it is.</source>
        <translation>Το βιβλίο αποθήκης μένει όπως είναι.</translation>
    </message>
    <message>
        <source>⚠ Order {number} of {shop} was edited after it was sent to {name}</source>
        <translation>⚠ Η παραγγελία {number} του {shop} άλλαξε αφότου στάλθηκε στο {name}</translation>
    </message>
    <message>
        <source>Send the changes</source>
        <translation>Αποστολή των αλλαγών</translation>
    </message>
    <message>
        <source>The order there becomes what the shop holds now.</source>
        <translation>Η παραγγελία εκεί γίνεται όπως είναι τώρα στο κατάστημα.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>You have settled it there; from now on the stock there counts as it is.</source>
        <translation>Το τακτοποιήσατε εκεί· από τώρα το απόθεμα εκεί μετρά όπως είναι.</translation>
    </message>
    <message>
        <source>⇄ {title}: two different changes of the {field}</source>
        <translation>⇄ {title}: δύο διαφορετικές αλλαγές στο πεδίο «{field}»</translation>
    </message>
    <message>
        <source>It was: {value}</source>
        <translation>Ήταν: {value}</translation>
    </message>
    <message>
        <source>{name} says: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Take that of {name}</source>
        <translation>Να ισχύσει του {name}</translation>
    </message>
    <message>
        <source>⚠ {kind} → {name}</source>
        <translation>⚠ {kind} → {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln εγγραφή</numerusform>
            <numerusform>%Ln εγγραφές</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Να μείνει ως έχει</translation>
    </message>
    <message>
        <source>The shop&apos;s quantity stays, and you are not told again.</source>
        <translation>Η ποσότητα του καταστήματος μένει, και δεν θα σας το ξαναπούμε.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Εξαίρεση</translation>
    </message>
    <message>
        <source>Never send this; it can be taken in again later.</source>
        <translation>Δεν στέλνεται ποτέ· μπορεί να ενταχθεί ξανά αργότερα.</translation>
    </message>
    <message>
        <source>Show in the order queue</source>
        <translation>Εμφάνιση στις παραγγελίες</translation>
    </message>
    <message>
        <source>SKU doctor…</source>
        <translation>Γιατρός SKU…</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation>Κατάσταση στο κατάστημα</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Waiting for, or error</source>
        <translation>Τι περιμένει, ή σφάλμα</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Shop and target</source>
        <translation>Κατάστημα και προορισμός</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Σας χρειάζονται</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Συγχρονισμένες</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Δεν στάλθηκαν ακόμα</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Παραλείφθηκαν</translation>
    </message>
    <message>
        <source>Edited after they were sent</source>
        <translation>Άλλαξαν μετά την αποστολή</translation>
    </message>
    <message>
        <source>Search number or customer…</source>
        <translation>Αναζήτηση αριθμού ή πελάτη…</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Sync &amp;order</source>
        <translation>Συγχρονισμός &amp;παραγγελίας</translation>
    </message>
    <message>
        <source>Send the chosen orders now, held or not</source>
        <translation>Άμεση αποστολή των επιλεγμένων παραγγελιών, ακόμα και σε αναστολή</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Α&amp;ναστολή</translation>
    </message>
    <message>
        <source>Keep the chosen orders from being sent until you let them go</source>
        <translation>Οι επιλεγμένες παραγγελίες δεν στέλνονται μέχρι να άρετε την αναστολή</translation>
    </message>
    <message>
        <source>&amp;Journey…</source>
        <translation>&amp;Διαδρομή…</translation>
    </message>
    <message>
        <source>Everything that happened to this order (Enter)</source>
        <translation>Όλα όσα συνέβησαν σε αυτή την παραγγελία (Enter)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Παρά&amp;λειψη</translation>
    </message>
    <message>
        <source>Never send these orders; they may be taken in again</source>
        <translation>Οι παραγγελίες αυτές δεν στέλνονται ποτέ· μπορούν να ενταχθούν ξανά</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>Επανέν&amp;ταξη</translation>
    </message>
    <message>
        <source>Open in shop &amp;admin</source>
        <translation>Άνοιγμα στη δια&amp;χείριση του καταστήματος</translation>
    </message>
    <message>
        <source>&amp;Copy without product</source>
        <translation>&amp;Αντιγραφή χωρίς προϊόν</translation>
    </message>
    <message>
        <source>What the other shop does not have becomes an amount with the product&apos;s name</source>
        <translation>Ό,τι δεν έχει το άλλο κατάστημα γίνεται ποσό με το όνομα του προϊόντος</translation>
    </message>
    <message>
        <source>&amp;Add product there</source>
        <translation>Προσ&amp;θήκη προϊόντος εκεί</translation>
    </message>
    <message>
        <source>Add what the other shop does not have to it, published and with no pieces; then copy the order</source>
        <translation>Προσθέτει στο άλλο κατάστημα ό,τι του λείπει, δημοσιευμένο και χωρίς τεμάχια· μετά αντιγράφει την παραγγελία</translation>
    </message>
    <message>
        <source>O&amp;pen copy</source>
        <translation>Άνοι&amp;γμα αντιγράφου</translation>
    </message>
    <message>
        <source>Show the order&apos;s copy in the admin of the shop that has it</source>
        <translation>Εμφανίζει το αντίγραφο της παραγγελίας στη διαχείριση του καταστήματος που το έχει</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting to be synced.</source>
        <translation>
            <numerusform>%Ln παραγγελία περιμένει να συγχρονιστεί.</numerusform>
            <numerusform>%Ln παραγγελίες περιμένουν να συγχρονιστούν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you.</source>
        <translation>
            <numerusform>%Ln παραγγελία σας χρειάζεται.</numerusform>
            <numerusform>%Ln παραγγελίες σας χρειάζονται.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting.</source>
        <translation>Καμία παραγγελία δεν περιμένει.</translation>
    </message>
    <message>
        <source>Connect a shop and Megaventory and run the imports, or choose “Orders between shops” on the tab Connections. New orders then appear here.</source>
        <translation>Συνδέστε ένα κατάστημα και το Megaventory και κάντε τις εισαγωγές, ή επιλέξτε «Παραγγελίες μεταξύ καταστημάτων» στην καρτέλα Συνδέσεις. Οι νέες παραγγελίες θα εμφανίζονται τότε εδώ.</translation>
    </message>
    <message>
        <source>No order matches this filter.</source>
        <translation>Καμία παραγγελία δεν ταιριάζει στο φίλτρο.</translation>
    </message>
    <message>
        <source>No orders yet. Those placed from the day the two were joined appear here within a minute.</source>
        <translation>Δεν υπάρχουν παραγγελίες ακόμα. Όσες γίνονται από την ημέρα της σύνδεσης των δύο εμφανίζονται εδώ μέσα σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>Placed: {days}</source>
        <translation>Ημερομηνία: {days}</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>Όλες οι &amp;ημερομηνίες</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>Ά&amp;ρση αναστολής</translation>
    </message>
    <message numerus="yes">
        <source>Skip these %Ln orders? They are not sent until you take them in again.</source>
        <translation>
            <numerusform>Παράλειψη αυτής της %Ln παραγγελίας; Δεν στέλνεται μέχρι να την επανεντάξετε.</numerusform>
            <numerusform>Παράλειψη αυτών των %Ln παραγγελιών; Δεν στέλνονται μέχρι να τις επανεντάξετε.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (for yourself; may be empty)</source>
        <translation>Γιατί; (για εσάς· μπορεί να μείνει κενό)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Παράλειψη</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %Ln orders.</source>
        <translation>
            <numerusform>Παραλείφθηκε %Ln παραγγελία.</numerusform>
            <numerusform>Παραλείφθηκαν %Ln παραγγελίες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation>Παραγγελίες</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Παραστατικά</translation>
    </message>
    <message>
        <source>Only &amp;open ones</source>
        <translation>Μόνο οι &amp;ανοιχτές</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Νέα</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>δίνεται αυτόματα</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Αποθήκη</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>Α&amp;ριθμός</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>Αποθή&amp;κη</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευ&amp;ση</translation>
    </message>
    <message>
        <source>&amp;Nothing more comes</source>
        <translation>Δεν έρχεται &amp;τίποτα άλλο</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ ανοιχτή</translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation>✓ κλειστή</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Για 1 ώ&amp;ρα</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Έως α&amp;ύριο</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Μέχρι να &amp;συνεχίσω</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>Συνέχεια &amp;τώρα</translation>
    </message>
    <message>
        <source>Look at nothing by itself for a while; Sync now works all the same</source>
        <translation>Για λίγο δεν ελέγχεται τίποτα αυτόματα· ο Συγχρονισμός τώρα λειτουργεί κανονικά</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Σε παύση</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>create</source>
        <translation>δημιουργία</translation>
    </message>
    <message>
        <source>update</source>
        <translation>ενημέρωση</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ίδιο</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>παράλειψη</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>σας χρειάζεται</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχαν</translation>
    </message>
    <message>
        <source>Preview: {webshop} → {target}</source>
        <translation>Προεπισκόπηση: {webshop} → {target}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation>SKU, e-mail ή κωδικός</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Τι αλλάζει, ή γιατί όχι</translation>
    </message>
    <message>
        <source>Records of the preview</source>
        <translation>Εγγραφές της προεπισκόπησης</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Καμία εγγραφή δεν ταιριάζει στο φίλτρο.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Εκεί τώρα</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Μετά την εισαγωγή</translation>
    </message>
    <message>
        <source>Field differences</source>
        <translation>Διαφορές πεδίων</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Εμφάνιση μόνο αυτών</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Όλα τα είδη</translation>
    </message>
    <message>
        <source>Only left out</source>
        <translation>Μόνο όσες εξαιρούνται</translation>
    </message>
    <message>
        <source>Search name, SKU, e-mail…</source>
        <translation>Αναζήτηση ονόματος, SKU, e-mail…</translation>
    </message>
    <message>
        <source>&amp;Leave out all shown</source>
        <translation>&amp;Εξαίρεση όλων όσων εμφανίζονται</translation>
    </message>
    <message>
        <source>&amp;Take in all shown</source>
        <translation>Έν&amp;ταξη όλων όσων εμφανίζονται</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>Ε&amp;ξαγωγή CSV…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Εισαγωγή</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>εξαιρείται</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>σας χρειάζονται</translation>
    </message>
    <message>
        <source>As it was found on {when}. Nothing has been changed.</source>
        <translation>Όπως βρέθηκε στις {when}. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Import creates {create} and updates {update} records in {target}.</source>
        <translation>Η εισαγωγή δημιουργεί {create} και ενημερώνει {update} εγγραφές στο {target}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out by you.</source>
        <translation>
            <numerusform>%Ln εξαιρείται από εσάς.</numerusform>
            <numerusform>%Ln εξαιρούνται από εσάς.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you; the rest goes on.</source>
        <translation>
            <numerusform>%Ln σας χρειάζεται· τα υπόλοιπα συνεχίζουν.</numerusform>
            <numerusform>%Ln σας χρειάζονται· τα υπόλοιπα συνεχίζουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Εξαιρούνται</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Κλειδί</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγές</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
</context>
<context>
    <name>ProductBar</name>
    <message>
        <source>One product: SKU, name or barcode…</source>
        <translation>Ένα προϊόν: SKU, όνομα ή γραμμωτός κώδικας…</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Προϊόντα που βρέθηκαν</translation>
    </message>
    <message>
        <source>What a synchronisation would do</source>
        <translation>Τι θα έκανε ένας συγχρονισμός</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>No product that is known fits.</source>
        <translation>Δεν ταιριάζει κανένα γνωστό προϊόν.</translation>
    </message>
    <message>
        <source>It could not be found out. Try again.</source>
        <translation>Δεν ήταν δυνατό να διαπιστωθεί. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>＋ add</source>
        <translation>＋ προσθήκη</translation>
    </message>
    <message>
        <source>✎ update</source>
        <translation>✎ ενημέρωση</translation>
    </message>
    <message>
        <source>✕ remove</source>
        <translation>✕ αφαίρεση</translation>
    </message>
    <message>
        <source>⚠ see why</source>
        <translation>⚠ δείτε γιατί</translation>
    </message>
    <message>
        <source>＝ nothing to do</source>
        <translation>＝ δεν χρειάζεται τίποτα</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>αναζήτηση…</translation>
    </message>
    <message>
        <source>＋ add to {name}</source>
        <translation>＋ προσθήκη στο {name}</translation>
    </message>
    <message>
        <source>✎ update in {name}</source>
        <translation>✎ ενημέρωση στο {name}</translation>
    </message>
    <message>
        <source>✕ remove from {name}</source>
        <translation>✕ αφαίρεση από το {name}</translation>
    </message>
    <message>
        <source>nothing to do, both hold the same</source>
        <translation>δεν χρειάζεται τίποτα, και τα δύο έχουν το ίδιο</translation>
    </message>
    <message>
        <source>Synchronizing “{product}” has started.</source>
        <translation>Ο συγχρονισμός του «{product}» ξεκίνησε.</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ένα προϊόν</translation>
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
        <translation>SKU του προϊόντος</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Η κατηγορία του</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Προσ&amp;θήκη</translation>
    </message>
    <message>
        <source>Products with a category of their own</source>
        <translation>Προϊόντα με δική τους κατηγορία</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Αφαίρεση</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation>Αυτόματος συγχρονισμός</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Διαθέσιμα στο ράφι</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Δεσμευμένα</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Τελευταία αποστολή</translation>
    </message>
    <message>
        <source>Search SKU, name or barcode…</source>
        <translation>Αναζήτηση SKU, ονόματος ή γραμμωτού κώδικα…</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>Ποια προϊόντα</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Όλα τα προϊόντα</translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation>Με αυτόματο συγχρονισμό</translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation>Χωρίς αυτόματο συγχρονισμό</translation>
    </message>
    <message>
        <source>A shop shows another quantity</source>
        <translation>Κάποιο κατάστημα δείχνει άλλη ποσότητα</translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation>Δεσμευμένα περισσότερα από όσα υπάρχουν</translation>
    </message>
    <message>
        <source>In no shop</source>
        <translation>Σε κανένα κατάστημα</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Σετ</translation>
    </message>
    <message>
        <source>&amp;Create product…</source>
        <translation>&amp;Δημιουργία προϊόντος…</translation>
    </message>
    <message>
        <source>More about the stock book</source>
        <translation>Περισσότερα για το βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>Sync history, importing quantities, orders, kits, feeds, warehouses, shops</source>
        <translation>Ιστορικό συγχρονισμού, εισαγωγή ποσοτήτων, παραγγελίες, σετ, ροές, αποθήκες, καταστήματα</translation>
    </message>
    <message>
        <source>Sync &amp;history…</source>
        <translation>&amp;Ιστορικό συγχρονισμού…</translation>
    </message>
    <message>
        <source>&amp;Compare everything with the shops now</source>
        <translation>&amp;Σύγκριση όλων με τα καταστήματα τώρα</translation>
    </message>
    <message>
        <source>&amp;Import quantities…</source>
        <translation>&amp;Εισαγωγή ποσοτήτων…</translation>
    </message>
    <message>
        <source>&amp;Purchase orders…</source>
        <translation>&amp;Παραγγελίες αγοράς…</translation>
    </message>
    <message>
        <source>&amp;Work orders…</source>
        <translation>Εντολές παραγω&amp;γής…</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>&amp;Ροές αποθεμάτων…</translation>
    </message>
    <message>
        <source>Wa&amp;rehouses…</source>
        <translation>Απο&amp;θήκες…</translation>
    </message>
    <message>
        <source>&amp;Shops: who keeps their stock…</source>
        <translation>&amp;Καταστήματα: ποιος τηρεί το απόθεμά τους…</translation>
    </message>
    <message>
        <source>&amp;Bulk actions</source>
        <translation>&amp;Μαζικές ενέργειες</translation>
    </message>
    <message>
        <source>Turn &amp;on Auto Sync for selected products</source>
        <translation>&amp;Ενεργοποίηση αυτόματου συγχρονισμού για τα επιλεγμένα προϊόντα</translation>
    </message>
    <message>
        <source>Turn o&amp;ff Auto Sync for selected products</source>
        <translation>&amp;Απενεργοποίηση αυτόματου συγχρονισμού για τα επιλεγμένα προϊόντα</translation>
    </message>
    <message>
        <source>&amp;Sync selected products now</source>
        <translation>&amp;Συγχρονισμός επιλεγμένων προϊόντων τώρα</translation>
    </message>
    <message>
        <source>Turn on Auto Sync for &amp;all that are shown</source>
        <translation>Ενεργοποίηση αυτόματου συγχρονισμού για &amp;όσα εμφανίζονται</translation>
    </message>
    <message>
        <source>Turn off Auto Sync for all that are sho&amp;wn</source>
        <translation>Απενεργοποίηση αυτόματου συγχρονισμού για όσα ε&amp;μφανίζονται</translation>
    </message>
    <message>
        <source>Sync all that are shown &amp;now</source>
        <translation>Συγχρονισμός όσων εμφανίζονται &amp;τώρα</translation>
    </message>
    <message>
        <source>&amp;Remove selected products from the stock book</source>
        <translation>Αφαίρεση επιλεγμένων προϊόντων από το &amp;βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Send what the shops should show of the selected products, now</source>
        <translation>Άμεση αποστολή όσων πρέπει να δείχνουν τα καταστήματα για τα επιλεγμένα προϊόντα</translation>
    </message>
    <message>
        <source>&amp;Quantity…</source>
        <translation>Π&amp;οσότητα…</translation>
    </message>
    <message>
        <source>Adjust the quantity, and see everything that moved it (Ctrl+E)</source>
        <translation>Διόρθωση της ποσότητας και όλες οι κινήσεις της (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>&amp;Γιατί αυτός ο αριθμός;</translation>
    </message>
    <message>
        <source>How each shop&apos;s number comes about, and how the shop sells it (Enter)</source>
        <translation>Πώς προκύπτει ο αριθμός κάθε καταστήματος και πώς το πουλά (Enter)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Επεξεργασία…</translation>
    </message>
    <message>
        <source>Name, barcode, what is kept back, and what a kit is put together of</source>
        <translation>Όνομα, γραμμωτός κώδικας, εφεδρεία και από τι αποτελείται ένα σετ</translation>
    </message>
    <message>
        <source>Sync &amp;history</source>
        <translation>&amp;Ιστορικό συγχρονισμού</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities in shops are not what they should be; with Auto Sync, the next change overwrites them.</source>
        <translation>
            <numerusform>%Ln ποσότητα σε κατάστημα δεν είναι αυτή που θα έπρεπε· με τον αυτόματο συγχρονισμό, η επόμενη αλλαγή την αντικαθιστά.</numerusform>
            <numerusform>%Ln ποσότητες σε καταστήματα δεν είναι αυτές που θα έπρεπε· με τον αυτόματο συγχρονισμό, η επόμενη αλλαγή τις αντικαθιστά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln products are promised more often than they are there.</source>
        <translation>
            <numerusform>⚠ %Ln προϊόν έχει δεσμευτεί σε μεγαλύτερη ποσότητα από όση υπάρχει.</numerusform>
            <numerusform>⚠ %Ln προϊόντα έχουν δεσμευτεί σε μεγαλύτερη ποσότητα από όση υπάρχει.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” could not be read: {why}</source>
        <translation>⚠ Η ροή «{name}» δεν διαβάστηκε: {why}</translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you: {reason}</source>
        <translation>⚠ Η ροή «{name}» σας περιμένει: {reason}</translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Το βιβλίο αποθήκης δεν τηρεί ακόμα το απόθεμα κανενός καταστήματος: ⋯ → «Καταστήματα: ποιος τηρεί το απόθεμά τους…».</translation>
    </message>
    <message>
        <source>No product matches this search.</source>
        <translation>Κανένα προϊόν δεν ταιριάζει στην αναζήτηση.</translation>
    </message>
    <message>
        <source>The stock book keeps the quantities of all your shops in one place. Connect a shop first, on the tab Connections.</source>
        <translation>Το βιβλίο αποθήκης συγκεντρώνει τις ποσότητες όλων των καταστημάτων σας σε ένα μέρος. Συνδέστε πρώτα ένα κατάστημα, στην καρτέλα Συνδέσεις.</translation>
    </message>
    <message>
        <source>The stock book is empty. Fill it once from a shop, from Megaventory or from a file: ⋯ → “Import quantities…”. Then choose the shops whose stock it keeps: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Το βιβλίο αποθήκης είναι κενό. Γεμίστε το μία φορά από ένα κατάστημα, από το Megaventory ή από ένα αρχείο: ⋯ → «Εισαγωγή ποσοτήτων…». Μετά επιλέξτε τα καταστήματα των οποίων τηρεί το απόθεμα: ⋯ → «Καταστήματα: ποιος τηρεί το απόθεμά τους…».</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ενεργός</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ανενεργός</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>σετ</translation>
    </message>
    <message>
        <source>⚠ more promised than there is</source>
        <translation>⚠ δεσμευμένα περισσότερα από όσα υπάρχουν</translation>
    </message>
    <message>
        <source>… to be sent</source>
        <translation>… προς αποστολή</translation>
    </message>
    <message>
        <source>≠ a shop shows another number</source>
        <translation>≠ κάποιο κατάστημα δείχνει άλλον αριθμό</translation>
    </message>
    <message>
        <source>○ in no shop</source>
        <translation>○ σε κανένα κατάστημα</translation>
    </message>
    <message>
        <source>✓ in step</source>
        <translation>✓ συγχρονισμένο</translation>
    </message>
    <message>
        <source>This shop has no product with this SKU.</source>
        <translation>Αυτό το κατάστημα δεν έχει προϊόν με αυτό το SKU.</translation>
    </message>
    <message>
        <source>Should show {number}</source>
        <translation>Πρέπει να δείχνει {number}</translation>
    </message>
    <message>
        <source>Shows {number}</source>
        <translation>Δείχνει {number}</translation>
    </message>
    <message>
        <source>Was told {number} at {time}</source>
        <translation>Του στάλθηκε {number} στις {time}</translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is on for %Ln more products. The next change of a quantity is sent to all its shops.</source>
        <translation>
            <numerusform>Ο αυτόματος συγχρονισμός ενεργοποιήθηκε για %Ln ακόμα προϊόν. Η επόμενη αλλαγή ποσότητας στέλνεται σε όλα τα καταστήματά του.</numerusform>
            <numerusform>Ο αυτόματος συγχρονισμός ενεργοποιήθηκε για %Ln ακόμα προϊόντα. Η επόμενη αλλαγή ποσότητας στέλνεται σε όλα τα καταστήματά τους.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off Auto Sync for all %Ln products that are shown?</source>
        <translation>
            <numerusform>Απενεργοποίηση αυτόματου συγχρονισμού για το %Ln προϊόν που εμφανίζεται;</numerusform>
            <numerusform>Απενεργοποίηση αυτόματου συγχρονισμού και για τα %Ln προϊόντα που εμφανίζονται;</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>&amp;Απενεργοποίηση</translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is off for %Ln products.</source>
        <translation>
            <numerusform>Ο αυτόματος συγχρονισμός απενεργοποιήθηκε για %Ln προϊόν.</numerusform>
            <numerusform>Ο αυτόματος συγχρονισμός απενεργοποιήθηκε για %Ln προϊόντα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities are being compared and sent.</source>
        <translation>
            <numerusform>Γίνεται σύγκριση και αποστολή %Ln ποσότητας.</numerusform>
            <numerusform>Γίνεται σύγκριση και αποστολή %Ln ποσοτήτων.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln products from the stock book? The shops keep the quantities that they show.</source>
        <translation>
            <numerusform>Αφαίρεση αυτού του %Ln προϊόντος από το βιβλίο αποθήκης; Τα καταστήματα κρατούν τις ποσότητες που δείχνουν.</numerusform>
            <numerusform>Αφαίρεση αυτών των %Ln προϊόντων από το βιβλίο αποθήκης; Τα καταστήματα κρατούν τις ποσότητες που δείχνουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Αφαίρεση</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln products from the stock book.</source>
        <translation>
            <numerusform>Αφαιρέθηκε %Ln προϊόν από το βιβλίο αποθήκης.</numerusform>
            <numerusform>Αφαιρέθηκαν %Ln προϊόντα από το βιβλίο αποθήκης.</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>δεν μετριέται</translation>
    </message>
    <message>
        <source>Everything is being compared; the sync history tells how it went.</source>
        <translation>Γίνεται σύγκριση όλων· το ιστορικό συγχρονισμού δείχνει πώς πήγε.</translation>
    </message>
    <message>
        <source>Adjust quantity…</source>
        <translation>Διόρθωση ποσότητας…</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Γιατί αυτός ο αριθμός;</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Επεξεργασία…</translation>
    </message>
    <message>
        <source>Open in {shop}</source>
        <translation>Άνοιγμα στο {shop}</translation>
    </message>
</context>
<context>
    <name>PurchasesDialog</name>
    <message>
        <source>Purchase orders</source>
        <translation>Παραγγελίες αγοράς</translation>
    </message>
    <message>
        <source>What you have ordered from a supplier. It counts when it is received, in part or whole.</source>
        <translation>Όσα παραγγείλατε από έναν προμηθευτή. Μετρούν όταν παραληφθούν, εν μέρει ή ολόκληρα.</translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation>Προ&amp;μηθευτής</translation>
    </message>
    <message>
        <source>Ordered products</source>
        <translation>Προϊόντα της παραγγελίας</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Παραγγέλθηκαν</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Παραλήφθηκαν</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Έρχονται τώρα</translation>
    </message>
    <message>
        <source>What has come</source>
        <translation>Τι ήρθε</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>Παρα&amp;λαβή</translation>
    </message>
    <message>
        <source>Add the pieces of the column “Comes now” to the warehouse</source>
        <translation>Προσθέτει στην αποθήκη τα τεμάχια της στήλης «Έρχονται τώρα»</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>χωρίς προμηθευτή</translation>
    </message>
</context>
<context>
    <name>PushesDialog</name>
    <message>
        <source>Sync history of quantities</source>
        <translation>Ιστορικό συγχρονισμού ποσοτήτων</translation>
    </message>
    <message>
        <source>Sync history – {sku}</source>
        <translation>Ιστορικό συγχρονισμού – {sku}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Διαθέσιμα στο ράφι</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Εφεδρεία</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Στάλθηκε</translation>
    </message>
    <message>
        <source>Shop showed</source>
        <translation>Το κατάστημα έδειχνε</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Προσπάθειες</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Σφάλμα</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχαν</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It appears here with the next change of a quantity.</source>
        <translation>Δεν στάλθηκε τίποτα ακόμα. Θα φανεί εδώ με την επόμενη αλλαγή ποσότητας.</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>Ε&amp;ξαγωγή CSV…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Επιλογή &amp;όλων</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Αύξηση</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Μείωση</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Αναί&amp;ρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Α&amp;ποκοπή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Αντιγραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επικό&amp;λληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Λεπτομέρειες...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Απόκρυψη λεπτομερειών...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Αποθήκευση όλων</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ναι σε ό&amp;λα</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Όχι σε ό&amp;λα</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ματαίωση</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Παράβλεψη</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Προεπιλογές</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Αναί&amp;ρεση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Επανάληψη</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Α&amp;ποκοπή</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Αντιγραφή διεύθυνσης &amp;συνδέσμου</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Επικό&amp;λληση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QuantityDialog</name>
    <message>
        <source>Quantity – {sku}</source>
        <translation>Ποσότητα – {sku}</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Αποθήκη</translation>
    </message>
    <message>
        <source>counted, broken, found, …</source>
        <translation>απογραφή, φθορά, ανεύρεση, …</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>&amp;Διόρθωση</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>Αποθή&amp;κη</translation>
    </message>
    <message>
        <source>There are now</source>
        <translation>Υπάρχουν τώρα</translation>
    </message>
    <message>
        <source>There really &amp;are</source>
        <translation>Υπάρχουν &amp;πραγματικά</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Αιτία</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Διαθέσιμα στο ράφι</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Δεσμευμένα</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Order, or reason</source>
        <translation>Παραγγελία ή αιτία</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Κινήσεις</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Αναί&amp;ρεση</translation>
    </message>
    <message>
        <source>Undo the chosen movement with an opposite one; nothing is ever erased</source>
        <translation>Αναιρεί την επιλεγμένη κίνηση με μια αντίθετη· τίποτα δεν διαγράφεται ποτέ</translation>
    </message>
    <message>
        <source>{name}. A kit lies nowhere itself: adjust its parts.</source>
        <translation>{name}. Ένα σετ δεν βρίσκεται το ίδιο πουθενά: διορθώστε τα μέρη του.</translation>
    </message>
    <message>
        <source>{number}, {promised} of them promised to orders</source>
        <translation>{number}, από τα οποία {promised} δεσμευμένα σε παραγγελίες</translation>
    </message>
    <message>
        <source>There really are</source>
        <translation>Υπάρχουν πραγματικά</translation>
    </message>
    <message>
        <source>The quantity of {sku} was adjusted.</source>
        <translation>Η ποσότητα του {sku} διορθώθηκε.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Αναιρέθηκε.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>and %n more</source>
        <translation>και %n ακόμα</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>{kind} {found} in {name}</source>
        <translation>{kind}: {found} στο {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation>SKU, e-mail ή κωδικός</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Why, or what changed</source>
        <translation>Γιατί, ή τι άλλαξε</translation>
    </message>
    <message>
        <source>Search name and reason…</source>
        <translation>Αναζήτηση ονόματος και αιτίας…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Field changes</source>
        <translation>Αλλαγές πεδίων</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Προσπάθεια</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Δευτερόλεπτα</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Πώς πήγε</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Προσπάθειες</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Αίτημα και απάντηση</translation>
    </message>
    <message>
        <source>Choose an attempt to see what was asked and answered.</source>
        <translation>Επιλέξτε μια προσπάθεια για να δείτε τι ζητήθηκε και τι απαντήθηκε.</translation>
    </message>
    <message>
        <source>Open in &amp;shop</source>
        <translation>Άνοιγμα στο &amp;κατάστημα</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>Άνοιγμα στο {name}</translation>
    </message>
    <message>
        <source>Copies the SKU or name, so that you can paste it into the search there</source>
        <translation>Αντιγράφει το SKU ή το όνομα, για να το επικολλήσετε στην αναζήτηση εκεί</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>Ε&amp;ξαγωγή CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records.</source>
        <translation>
            <numerusform>%Ln εγγραφή.</numerusform>
            <numerusform>%Ln εγγραφές.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record matches this search.</source>
        <translation>Καμία εγγραφή δεν ταιριάζει στην αναζήτηση.</translation>
    </message>
    <message>
        <source>There is no record to show any more.</source>
        <translation>Δεν υπάρχει πια εγγραφή για εμφάνιση.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Κλειδί</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγές</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Opening the backup and looking through it…</source>
        <translation>Άνοιγμα και έλεγχος του αντιγράφου ασφαλείας…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
    <message>
        <source>Made: {made}
Connections: {names}
Products, clients and other records: {records}
Orders: {orders}
Operations in the history: {operations}</source>
        <translation>Δημιουργήθηκε: {made}
Συνδέσεις: {names}
Προϊόντα, πελάτες και άλλες εγγραφές: {records}
Παραγγελίες: {orders}
Ενέργειες στο ιστορικό: {operations}</translation>
    </message>
    <message>
        <source>The program ends its work, puts this backup in the place of what it knows now, and starts again. What it knows now is kept as a backup of its own. Nothing changes in your shops by that; orders and changes since then are found again at the next look, and nothing is sent twice. Keys are not part of a backup: where the keyring does not hold them, you are asked for them.</source>
        <translation>Το πρόγραμμα σταματά τη δουλειά του, βάζει αυτό το αντίγραφο ασφαλείας στη θέση όσων γνωρίζει τώρα και ξεκινά ξανά. Όσα γνωρίζει τώρα φυλάσσονται σε δικό τους αντίγραφο ασφαλείας. Στα καταστήματά σας δεν αλλάζει τίποτα με αυτό· οι παραγγελίες και οι αλλαγές που έγιναν από τότε βρίσκονται ξανά στον επόμενο έλεγχο, και τίποτα δεν στέλνεται δύο φορές. Τα κλειδιά δεν περιέχονται στα αντίγραφα ασφαλείας: όσα δεν έχει η κλειδοθήκη θα σας ζητηθούν.</translation>
    </message>
</context>
<context>
    <name>RoutesDialog</name>
    <message>
        <source>Orders between shops</source>
        <translation>Παραγγελίες μεταξύ καταστημάτων</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Gets the main store&apos;s orders</source>
        <translation>Παίρνει τις παραγγελίες του κεντρικού</translation>
    </message>
    <message>
        <source>Sends its orders to the main store</source>
        <translation>Στέλνει τις παραγγελίες του στο κεντρικό</translation>
    </message>
    <message>
        <source>Other shops</source>
        <translation>Άλλα καταστήματα</translation>
    </message>
    <message>
        <source> min</source>
        <translation> λεπ.</translation>
    </message>
    <message>
        <source>&amp;Leave the customer&apos;s e-mail address out of copies</source>
        <translation>Αντίγραφα χωρίς τη διεύθυνση e-&amp;mail του πελάτη</translation>
    </message>
    <message>
        <source>&amp;Main store</source>
        <translation>&amp;Κεντρικό κατάστημα</translation>
    </message>
    <message>
        <source>When an order of the main store &amp;moves on, its copies</source>
        <translation>Όταν μια παραγγελία του κεντρικού &amp;προχωρά, τα αντίγραφά της</translation>
    </message>
    <message>
        <source>When an order of another shop moves &amp;on, its copies</source>
        <translation>Όταν μια παραγγελία &amp;άλλου καταστήματος προχωρά, τα αντίγραφά της</translation>
    </message>
    <message>
        <source>Copies are made e&amp;very</source>
        <translation>Τα αντίγραφα γίνον&amp;ται κάθε</translation>
    </message>
    <message>
        <source>Orders that are placed from now on are copied once into the shops that you tick here. A copy has the original&apos;s total, takes nothing from stock, and is never copied on.</source>
        <translation>Οι παραγγελίες που γίνονται από εδώ και πέρα αντιγράφονται μία φορά στα καταστήματα που επιλέγετε εδώ. Ένα αντίγραφο έχει το σύνολο της αρχικής, δεν αφαιρεί απόθεμα και δεν αντιγράφεται ποτέ παραπέρα.</translation>
    </message>
    <message>
        <source>The shop that gets a copy cannot write to the customer, who hears only from the shop where they ordered.</source>
        <translation>Το κατάστημα που παίρνει ένα αντίγραφο δεν μπορεί να γράψει στον πελάτη, ο οποίος λαμβάνει μηνύματα μόνο από το κατάστημα όπου παρήγγειλε.</translation>
    </message>
    <message>
        <source>reading its e-mail settings…</source>
        <translation>ανάγνωση των ρυθμίσεων e-mail του…</translation>
    </message>
    <message>
        <source>its e-mail settings cannot be read; expect it to write to the customer.</source>
        <translation>οι ρυθμίσεις e-mail του δεν διαβάζονται· υπολογίστε ότι θα γράφει στον πελάτη.</translation>
    </message>
    <message>
        <source>it writes to no customer, all its e-mails about orders are switched off.</source>
        <translation>δεν γράφει σε κανέναν πελάτη, όλα τα e-mail του για παραγγελίες είναι απενεργοποιημένα.</translation>
    </message>
    <message>
        <source>it writes to the customer when a copy becomes {statuses}.</source>
        <translation>γράφει στον πελάτη όταν ένα αντίγραφο γίνεται {statuses}.</translation>
    </message>
    <message>
        <source>follow by themselves</source>
        <translation>ακολουθούν αυτόματα</translation>
    </message>
    <message>
        <source>follow when you press Sync order</source>
        <translation>ακολουθούν όταν πατήσετε Συγχρονισμός παραγγελίας</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>μένουν όπως είναι</translation>
    </message>
    <message>
        <source>Saved. Orders that are placed from now on are copied.</source>
        <translation>Αποθηκεύτηκε. Οι παραγγελίες που γίνονται από εδώ και πέρα αντιγράφονται.</translation>
    </message>
    <message>
        <source>Saved. Orders are not copied between shops.</source>
        <translation>Αποθηκεύτηκε. Οι παραγγελίες δεν αντιγράφονται μεταξύ καταστημάτων.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who decides: {shop} and {other}</source>
        <translation>Ποιος αποφασίζει: {shop} και {other}</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>Αποφασίζει το {name}</translation>
    </message>
    <message>
        <source>Both; what both change at once is asked</source>
        <translation>Και τα δύο· αν το αλλάξουν ταυτόχρονα, ερωτάστε</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Χωρίς κοινή χρήση</translation>
    </message>
    <message>
        <source>Before it counts you see what it would change today.</source>
        <translation>Πριν ισχύσει, βλέπετε τι θα άλλαζε σήμερα.</translation>
    </message>
    <message>
        <source>It counts from the first import on.</source>
        <translation>Ισχύει από την πρώτη εισαγωγή.</translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation>&amp;Επόμενο…</translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>Share in another way: {shop} and {other}</source>
        <translation>Αλλαγή κοινής χρήσης: {shop} και {other}</translation>
    </message>
    <message>
        <source>Comparing what both hold today. Nothing is changed.</source>
        <translation>Σύγκριση όσων έχουν σήμερα και τα δύο. Δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Αναγνωρίζεται από</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Τι θα άλλαζε</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Τι θα άλλαζε σήμερα</translation>
    </message>
    <message>
        <source>From the next &amp;change on. What both hold today stays as it is.</source>
        <translation>Από την επόμενη &amp;αλλαγή. Ό,τι έχουν σήμερα και τα δύο μένει όπως είναι.</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s values, too: make the changes listed above now.</source>
        <translation>Και οι &amp;σημερινές τιμές: οι παραπάνω αλλαγές να γίνουν τώρα.</translation>
    </message>
    <message>
        <source>Both hold the same today: nothing would change.</source>
        <translation>Και τα δύο έχουν σήμερα το ίδιο: δεν θα άλλαζε τίποτα.</translation>
    </message>
    <message>
        <source>{what} in {name}.</source>
        <translation>{what} στο {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed on both sides: you will be asked which value counts.</source>
        <translation>
            <numerusform>%Ln άλλαξε και στα δύο: θα ερωτηθείτε ποια τιμή ισχύει.</numerusform>
            <numerusform>%Ln άλλαξαν και στα δύο: θα ερωτηθείτε ποια τιμή ισχύει.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products would change</source>
        <translation>
            <numerusform>Θα άλλαζε %Ln προϊόν</numerusform>
            <numerusform>Θα άλλαζαν %Ln προϊόντα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients would change</source>
        <translation>
            <numerusform>Θα άλλαζε %Ln πελάτης</numerusform>
            <numerusform>Θα άλλαζαν %Ln πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would change</source>
        <translation>
            <numerusform>Θα άλλαζε %Ln εγγραφή</numerusform>
            <numerusform>Θα άλλαζαν %Ln εγγραφές</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change today could not be found out: {why} The rules can be saved all the same.</source>
        <translation>Δεν ήταν δυνατό να διαπιστωθεί τι θα άλλαζε σήμερα: {why} Οι κανόνες μπορούν να αποθηκευτούν παρ’ όλα αυτά.</translation>
    </message>
    <message>
        <source>⚠ needs you</source>
        <translation>⚠ σας χρειάζεται</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of “{name}”</source>
        <translation>Ρυθμίσεις: «{name}»</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> δευτερόλεπτα</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> ώρες</translation>
    </message>
    <message>
        <source>Clients, taxes, every quantity and every open order, whatever changed</source>
        <translation>Πελάτες, φόροι, κάθε ποσότητα και κάθε ανοιχτή παραγγελία, ό,τι κι αν άλλαξε</translation>
    </message>
    <message>
        <source>other statuses of your shop, separated by commas</source>
        <translation>άλλες καταστάσεις του καταστήματός σας, χωρισμένες με κόμμα</translation>
    </message>
    <message>
        <source>Other statuses</source>
        <translation>Άλλες καταστάσεις</translation>
    </message>
    <message>
        <source>none: you are told of orders that rest in other statuses</source>
        <translation>καμία: ενημερώνεστε για παραγγελίες που μένουν σε άλλες καταστάσεις</translation>
    </message>
    <message>
        <source>Statuses of a plugin, in which orders rest on purpose; separated by commas</source>
        <translation>Καταστάσεις ενός προσθέτου, στις οποίες οι παραγγελίες μένουν σκόπιμα· χωρίζονται με κόμμα</translation>
    </message>
    <message>
        <source>the whole order</source>
        <translation>ολόκληρη την παραγγελία</translation>
    </message>
    <message>
        <source>its parts, one for each vendor</source>
        <translation>τα μέρη της, ένα για κάθε πωλητή</translation>
    </message>
    <message>
        <source>Plugins for several vendors put the parts beside the customer&apos;s whole order</source>
        <translation>Τα πρόσθετα για πολλούς πωλητές βάζουν τα μέρη δίπλα στην ολόκληρη παραγγελία του πελάτη</translation>
    </message>
    <message>
        <source>What closing or cancelling a sales order makes of the shop&apos;s order, by its status there; one per line. Nothing behind = leaves it as it is. What is not named becomes completed or cancelled.</source>
        <translation>Τι γίνεται η παραγγελία του καταστήματος όταν κλείνει ή ακυρώνεται μια εντολή πώλησης, ανάλογα με την κατάστασή της εκεί· μία ανά γραμμή. Τίποτα μετά το = την αφήνει ως έχει. Ό,τι δεν αναφέρεται γίνεται ολοκληρωμένη ή ακυρωμένη.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> λεπτά</translation>
    </message>
    <message>
        <source>An order that is cancelled meanwhile is never sent</source>
        <translation>Μια παραγγελία που ακυρώνεται στο μεταξύ δεν στέλνεται ποτέ</translation>
    </message>
    <message>
        <source>Goes before the order number, so that two shops never have the same</source>
        <translation>Μπαίνει πριν από τον αριθμό παραγγελίας, ώστε δύο καταστήματα να μην έχουν ποτέ τον ίδιο</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Έλεγχος για &amp;αλλαγές κάθε</translation>
    </message>
    <message>
        <source>Look at &amp;everything every</source>
        <translation>&amp;Πλήρης έλεγχος κάθε</translation>
    </message>
    <message>
        <source>Send orders that are</source>
        <translation>Αποστολή παραγγελιών σε κατάσταση</translation>
    </message>
    <message>
        <source>&amp;Leave alone orders that are</source>
        <translation>Να μένουν ως έ&amp;χουν παραγγελίες σε κατάσταση</translation>
    </message>
    <message>
        <source>Of orders split by &amp;vendors, send</source>
        <translation>Από παραγγελίες μοιρασμένες σε &amp;πωλητές, αποστολή</translation>
    </message>
    <message>
        <source>Send orders &amp;from</source>
        <translation>Απο&amp;στολή παραγγελιών από</translation>
    </message>
    <message>
        <source>&amp;Hold new orders for</source>
        <translation>&amp;Καθυστέρηση νέων παραγγελιών κατά</translation>
    </message>
    <message>
        <source>Order number &amp;prefix</source>
        <translation>Πρό&amp;θεμα αριθμού παραγγελίας</translation>
    </message>
    <message>
        <source>A sales order &amp;moves</source>
        <translation>Μια εντολή πώλησης &amp;αλλάζει</translation>
    </message>
    <message>
        <source>as the shop marks them; else ask me</source>
        <translation>όπως τα σημειώνει το κατάστημα· αλλιώς ερώτηση σε εμένα</translation>
    </message>
    <message>
        <source>as their parts, and an amount for the whole</source>
        <translation>ως τα μέρη τους, και ένα ποσό για το σύνολο</translation>
    </message>
    <message>
        <source>as one product, by its SKU</source>
        <translation>ως ένα προϊόν, με το SKU του</translation>
    </message>
    <message>
        <source>Rows of an order whose product is made of others, or is of another kind</source>
        <translation>Γραμμές παραγγελίας των οποίων το προϊόν αποτελείται από άλλα ή είναι άλλου είδους</translation>
    </message>
    <message>
        <source>Send &amp;bundles in orders</source>
        <translation>Αποστολή &amp;πακέτων σε παραγγελίες</translation>
    </message>
    <message>
        <source>Send clients who are, too</source>
        <translation>Αποστολή και πελατών με ρόλο</translation>
    </message>
    <message>
        <source>what its quantities show</source>
        <translation>ό,τι δείχνουν οι ποσότητές του</translation>
    </message>
    <message>
        <source>whole pieces only</source>
        <translation>μόνο ακέραια τεμάχια</translation>
    </message>
    <message>
        <source>parts of a piece, too: 2.5</source>
        <translation>και κλάσματα τεμαχίου: 2,5</translation>
    </message>
    <message>
        <source>A quantity that the shop would cut is not written</source>
        <translation>Ποσότητα που το κατάστημα θα έκοβε δεν γράφεται</translation>
    </message>
    <message>
        <source>The shop c&amp;ounts</source>
        <translation>Το κατάστημα μετ&amp;ρά</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products…</source>
        <translation>
            <numerusform>%Ln προϊόν…</numerusform>
            <numerusform>%Ln προϊόντα…</numerusform>
        </translation>
    </message>
    <message>
        <source>What the shop does not count, or not each by itself</source>
        <translation>Ό,τι το κατάστημα δεν μετρά, ή όχι καθένα χωριστά</translation>
    </message>
    <message>
        <source>Quantities left alone</source>
        <translation>Ποσότητες που μένουν</translation>
    </message>
    <message>
        <source>all; else names separated by semicolons</source>
        <translation>όλες· αλλιώς ονόματα χωρισμένα με ελληνικό ερωτηματικό (;)</translation>
    </message>
    <message>
        <source>Which products you can add to this shop by hand; it must have a SKU and a price, too</source>
        <translation>Ποια προϊόντα μπορείτε να προσθέσετε με το χέρι σε αυτό το κατάστημα· πρέπει να έχουν και SKU και τιμή</translation>
    </message>
    <message>
        <source>Products may be added of &amp;categories</source>
        <translation>Προσθήκη προϊόντων από τις κατη&amp;γορίες</translation>
    </message>
    <message>
        <source>Ask me first when</source>
        <translation>Να ερωτηθώ πρώτα όταν</translation>
    </message>
    <message>
        <source>No other roles have been seen in this shop.</source>
        <translation>Δεν έχουν εμφανιστεί άλλοι ρόλοι σε αυτό το κατάστημα.</translation>
    </message>
    <message>
        <source> % of the products change within a day</source>
        <translation> % των προϊόντων αλλάζουν μέσα σε μία ημέρα</translation>
    </message>
    <message>
        <source> % of the quantities become 0 within a day</source>
        <translation> % των ποσοτήτων γίνονται 0 μέσα σε μία ημέρα</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> products are deleted within a day</source>
        <translation> προϊόντα διαγράφονται μέσα σε μία ημέρα</translation>
    </message>
    <message>
        <source>a price moves by more than </source>
        <translation>μια τιμή αλλάζει πάνω από </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>πάνω από </translation>
    </message>
    <message>
        <source>{number} changes are never too many</source>
        <translation>{number} αλλαγές δεν είναι ποτέ πάρα πολλές</translation>
    </message>
    <message>
        <source>Orders are sent as soon as the shop shares something with Megaventory.</source>
        <translation>Οι παραγγελίες στέλνονται μόλις το κατάστημα μοιραστεί κάτι με το Megaventory.</translation>
    </message>
    <message>
        <source>What was ordered before is left alone.</source>
        <translation>Ό,τι παραγγέλθηκε πριν μένει ως έχει.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln orders known so far.</source>
        <translation>
            <numerusform>Προσθέτει %Ln παραγγελία, ήδη γνωστή.</numerusform>
            <numerusform>Προσθέτει %Ln παραγγελίες, ήδη γνωστές.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are looked for in the shop.</source>
        <translation>Οι παλαιότερες αναζητούνται στο κατάστημα.</translation>
    </message>
    <message>
        <source>Orders that are “{status}” are never sent: nobody has paid or promised to.</source>
        <translation>Οι παραγγελίες σε κατάσταση «{status}» δεν στέλνονται ποτέ: κανείς δεν έχει πληρώσει ούτε υποσχεθεί πληρωμή.</translation>
    </message>
    <message>
        <source>Tick at least one status, or no order is ever sent.</source>
        <translation>Επιλέξτε τουλάχιστον μία κατάσταση, αλλιώς δεν στέλνεται ποτέ καμία παραγγελία.</translation>
    </message>
    <message>
        <source>“{line}” is not understood: write a status, = and what it may become ({names}).</source>
        <translation>Το «{line}» δεν είναι κατανοητό: γράψτε μια κατάσταση, = και τι μπορεί να γίνει ({names}).</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>η πρώτη</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>η ίδια</translation>
    </message>
    <message>
        <source>none: all locations count; separated by commas</source>
        <translation>καμία: μετρούν όλες οι τοποθεσίες· χωρίζονται με κόμμα</translation>
    </message>
    <message>
        <source>&amp;Location for starting quantities</source>
        <translation>&amp;Τοποθεσία για αρχικές ποσότητες</translation>
    </message>
    <message>
        <source>Location of &amp;sales orders</source>
        <translation>Τοποθεσία για &amp;εντολές πώλησης</translation>
    </message>
    <message>
        <source>Stock that does &amp;not count</source>
        <translation>Απόθεμα που &amp;δεν μετρά</translation>
    </message>
    <message>
        <source>&amp;Payment methods</source>
        <translation>Τρόποι πλη&amp;ρωμής</translation>
    </message>
    <message>
        <source>One per line: the shop&apos;s name of it = one of {names}</source>
        <translation>Ένας ανά γραμμή: το όνομά του στο κατάστημα = ένα από {names}</translation>
    </message>
    <message>
        <source>“{line}” is no payment method of Megaventory.</source>
        <translation>Το «{line}» δεν είναι τρόπος πληρωμής του Megaventory.</translation>
    </message>
    <message>
        <source>Vtiger Cloud counts requests: look more rarely where others use it, too</source>
        <translation>Το Vtiger Cloud μετρά τα αιτήματα: ελέγχετε πιο αραιά όπου το χρησιμοποιούν και άλλοι</translation>
    </message>
    <message>
        <source>The label of the text field by which what we made is found again; one in each module</source>
        <translation>Η ετικέτα του πεδίου κειμένου με το οποίο ξαναβρίσκεται ό,τι φτιάξαμε· ένα σε κάθε ενότητα</translation>
    </message>
    <message>
        <source>Only where config.inc.php sets a time zone: how far Vtiger&apos;s times are ahead of UTC</source>
        <translation>Μόνο όπου το config.inc.php ορίζει ζώνη ώρας: πόσο προηγούνται της UTC οι ώρες του Vtiger</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Δημιουργήθηκαν</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Εγκεκριμένη</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδομένη</translation>
    </message>
    <message>
        <source>Look for changed r&amp;ecords every</source>
        <translation>Έλεγχος για αλλαγμένες εγγρα&amp;φές κάθε</translation>
    </message>
    <message>
        <source>&amp;Label of the field with our mark</source>
        <translation>Ετικέτα του πεδίου με το σ&amp;ημάδι μας</translation>
    </message>
    <message>
        <source>&amp;Times are ahead of UTC by</source>
        <translation>Οι ώ&amp;ρες προηγούνται της UTC κατά</translation>
    </message>
    <message>
        <source>Orders go to the shop that are</source>
        <translation>Στο κατάστημα πηγαίνουν οι παραγγελίες σε κατάσταση</translation>
    </message>
    <message>
        <source>Tick at least one status, or no order ever goes to the shop.</source>
        <translation>Επιλέξτε τουλάχιστον μία κατάσταση, αλλιώς δεν πηγαίνει ποτέ καμία παραγγελία στο κατάστημα.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>Οι ρυθμίσεις αποθηκεύτηκαν.</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Who keeps the stock</source>
        <translation>Ποιος τηρεί το απόθεμα</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Its stock is kept by</source>
        <translation>Το απόθεμά του τηρεί</translation>
    </message>
    <message>
        <source>The stock &amp;book</source>
        <translation>Το &amp;βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>The shop &amp;itself</source>
        <translation>Το ίδιο το &amp;κατάστημα</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Αποθήκες</translation>
    </message>
    <message>
        <source>all warehouses that count</source>
        <translation>όλες οι αποθήκες που μετρούν</translation>
    </message>
    <message>
        <source>It ships from stores of its own: send it no quantities</source>
        <translation>Αποστέλλει από δικές του αποθήκες: δεν του στέλνονται ποσότητες</translation>
    </message>
    <message>
        <source>It offers what lies in</source>
        <translation>Προσφέρει ό,τι βρίσκεται σε</translation>
    </message>
    <message>
        <source>&amp;Free the pieces that its open orders have promised</source>
        <translation>Απο&amp;δέσμευση των τεμαχίων που έχουν δεσμεύσει οι ανοιχτές παραγγελίες του</translation>
    </message>
    <message>
        <source>Else they stay promised, and other shops do not offer them</source>
        <translation>Αλλιώς μένουν δεσμευμένα και τα άλλα καταστήματα δεν τα προσφέρουν</translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation>Αποθήκευ&amp;ση για αυτό το κατάστημα</translation>
    </message>
    <message>
        <source>A shop&apos;s quantities are decided in one place. The stock book takes in the orders of all its shops and tells each of them what is left.</source>
        <translation>Για τις ποσότητες ενός καταστήματος αποφασίζει ένα μόνο μέρος. Το βιβλίο αποθήκης δέχεται τις παραγγελίες όλων των καταστημάτων του και λέει στο καθένα τι απομένει.</translation>
    </message>
    <message>
        <source>There is no shop yet. Connect one on the tab Connections.</source>
        <translation>Δεν υπάρχει ακόμα κατάστημα. Συνδέστε ένα στην καρτέλα Συνδέσεις.</translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation>το βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>the shop itself</source>
        <translation>το ίδιο το κατάστημα</translation>
    </message>
    <message>
        <source>Who keeps the stock of {shop}</source>
        <translation>Ποιος τηρεί το απόθεμα του {shop}</translation>
    </message>
    <message>
        <source>Megaventory</source>
        <translation>Megaventory</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products of the shop are not in the stock book and keep their own numbers.</source>
        <translation>
            <numerusform>%Ln προϊόν του καταστήματος δεν είναι στο βιβλίο αποθήκης και κρατά τον δικό του αριθμό.</numerusform>
            <numerusform>%Ln προϊόντα του καταστήματος δεν είναι στο βιβλίο αποθήκης και κρατούν τους δικούς τους αριθμούς.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it sells lowers the stock book; what the stock book has is sent to it, product by product, where Auto Sync is on. Numbers that you change in the shop itself are overwritten.</source>
        <translation>Ό,τι πουλά μειώνει το βιβλίο αποθήκης· ό,τι έχει το βιβλίο αποθήκης του στέλνεται, προϊόν προς προϊόν, όπου είναι ενεργός ο αυτόματος συγχρονισμός. Αριθμοί που αλλάζετε στο ίδιο το κατάστημα αντικαθίστανται.</translation>
    </message>
    <message>
        <source>Its stock list decides, less what is sold and not known there yet. Auto Sync is not used.</source>
        <translation>Αποφασίζει η λίστα αποθέματός του, μείον όσα πουλήθηκαν και δεν είναι ακόμα γνωστά εκεί. Ο αυτόματος συγχρονισμός δεν χρησιμοποιείται.</translation>
    </message>
    <message>
        <source>Join the shop with Megaventory on the tab Connections and choose there that Megaventory decides about the stock.</source>
        <translation>Συνδέστε το κατάστημα με το Megaventory στην καρτέλα Συνδέσεις και επιλέξτε εκεί να αποφασίζει το Megaventory για το απόθεμα.</translation>
    </message>
    <message>
        <source>Nothing is sent to it; other shops do not hear of its sales.</source>
        <translation>Δεν του στέλνεται τίποτα· τα άλλα καταστήματα δεν μαθαίνουν τις πωλήσεις του.</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>Its “Qty. in Stock” is on hand, every few minutes; what the shop&apos;s open orders promise is taken off. Vtiger lowers the quantity with the invoice: write it before you complete the order in the shop.</source>
        <translation>Το «Qty. in Stock» του μετρά ως διαθέσιμα στο ράφι, κάθε λίγα λεπτά· αφαιρούνται όσα δεσμεύουν οι ανοιχτές παραγγελίες του καταστήματος. Το Vtiger μειώνει την ποσότητα με το τιμολόγιο: εκδώστε το πριν ολοκληρώσετε την παραγγελία στο κατάστημα.</translation>
    </message>
    <message>
        <source>Connect a Vtiger CRM on the tab Connections.</source>
        <translation>Συνδέστε ένα Vtiger CRM στην καρτέλα Συνδέσεις.</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: turn on Auto Sync for products, or press Sync now.</source>
        <translation>Αποθηκεύτηκε. Δεν στάλθηκε τίποτα: ενεργοποιήστε τον αυτόματο συγχρονισμό για προϊόντα ή πατήστε Συγχρονισμός τώρα.</translation>
    </message>
    <message>
        <source>Saved. The stock book sends this shop nothing any more.</source>
        <translation>Αποθηκεύτηκε. Το βιβλίο αποθήκης δεν στέλνει πια τίποτα σε αυτό το κατάστημα.</translation>
    </message>
    <message>
        <source>{number} pieces stay promised to its open orders.</source>
        <translation>{number} τεμάχια μένουν δεσμευμένα για τις ανοιχτές παραγγελίες του.</translation>
    </message>
</context>
<context>
    <name>SkuDoctor</name>
    <message>
        <source>SKU doctor: {shop}</source>
        <translation>Γιατρός SKU: {shop}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Έλεγχος…</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Προβλήματα</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Products concerned</source>
        <translation>Προϊόντα που αφορά</translation>
    </message>
    <message>
        <source>&amp;This one is meant</source>
        <translation>&amp;Αυτό εννοώ</translation>
    </message>
    <message>
        <source>&amp;Open in shop</source>
        <translation>Άνοιγμα στο &amp;κατάστημα</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Νέος έλεγχος</translation>
    </message>
    <message>
        <source>&amp;Import products now</source>
        <translation>&amp;Εισαγωγή προϊόντων τώρα</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems keep products</source>
        <translation>
            <numerusform>%Ln πρόβλημα εμποδίζει προϊόντα</numerusform>
            <numerusform>%Ln προβλήματα εμποδίζουν προϊόντα</numerusform>
        </translation>
    </message>
    <message>
        <source>from being matched. Everything else is imported all the same.</source>
        <translation>να αντιστοιχιστούν. Όλα τα άλλα εισάγονται κανονικά.</translation>
    </message>
    <message>
        <source>No problem: every product that was read can be matched by its SKU.</source>
        <translation>Κανένα πρόβλημα: κάθε προϊόν που διαβάστηκε μπορεί να αντιστοιχιστεί με το SKU του.</translation>
    </message>
    <message>
        <source>What you picked is sent with the next import of products.</source>
        <translation>Ό,τι επιλέξατε στέλνεται με την επόμενη εισαγωγή προϊόντων.</translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation>Το ίδιο SKU δύο φορές</translation>
    </message>
    <message>
        <source>Differs only by case or spaces</source>
        <translation>Διαφέρει μόνο σε πεζά-κεφαλαία ή κενά</translation>
    </message>
    <message>
        <source>Variations with their parent&apos;s SKU</source>
        <translation>Παραλλαγές με το SKU του γονικού προϊόντος</translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation>Χωρίς SKU</translation>
    </message>
    <message>
        <source>Several records fit there</source>
        <translation>Εκεί ταιριάζουν πολλές εγγραφές</translation>
    </message>
    <message>
        <source>Its record there is taken</source>
        <translation>Η εγγραφή του εκεί είναι πιασμένη</translation>
    </message>
    <message>
        <source>In the shop&apos;s trash</source>
        <translation>Στον κάδο του καταστήματος</translation>
    </message>
    <message>
        <source>None of these is sent until each has a SKU of its own. Change them in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation>Κανένα από αυτά δεν στέλνεται μέχρι να έχει το καθένα δικό του SKU. Αλλάξτε τα στο κατάστημα ή επιλέξτε ποιο εννοείτε: τα άλλα αντιστοιχούν τότε στο ίδιο απόθεμα.</translation>
    </message>
    <message>
        <source>Such SKUs are taken for the same. Give each a clearly different one in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation>Τέτοια SKU θεωρούνται ίδια. Δώστε στο κατάστημα στο καθένα ένα καθαρά διαφορετικό ή επιλέξτε ποιο εννοείτε: τα άλλα αντιστοιχούν τότε στο ίδιο απόθεμα.</translation>
    </message>
    <message>
        <source>These variations have no SKU of their own, so the shop shows their parent&apos;s. Give each its own SKU in the shop; or, if they are one and the same on your shelf, pick one to stand for all.</source>
        <translation>Αυτές οι παραλλαγές δεν έχουν δικό τους SKU, γι’ αυτό το κατάστημα δείχνει του γονικού προϊόντος. Δώστε στην καθεμία δικό της SKU στο κατάστημα· ή, αν στο ράφι σας είναι ένα και το αυτό, επιλέξτε μία που θα εκπροσωπεί όλες.</translation>
    </message>
    <message>
        <source>Without a SKU it cannot be matched. Open it in the shop and give it one.</source>
        <translation>Χωρίς SKU δεν μπορεί να αντιστοιχιστεί. Ανοίξτε το στο κατάστημα και δώστε του ένα.</translation>
    </message>
    <message>
        <source>More than one record in {there} has this SKU. Pick the one that is the same product, or leave only one of them there.</source>
        <translation>Περισσότερες από μία εγγραφές στο {there} έχουν αυτό το SKU. Επιλέξτε εκείνη που είναι το ίδιο προϊόν ή αφήστε εκεί μόνο μία.</translation>
    </message>
    <message>
        <source>The record in {there} with this SKU already belongs to another product of the shop. Give one of the two another SKU, in the shop.</source>
        <translation>Η εγγραφή στο {there} με αυτό το SKU ανήκει ήδη σε άλλο προϊόν του καταστήματος. Δώστε σε ένα από τα δύο άλλο SKU, στο κατάστημα.</translation>
    </message>
    <message>
        <source>This product is in the trash, and its SKU is still in use. Restore it, or delete it for good and, if it is not sold any more, delete its record in {there} too.</source>
        <translation>Αυτό το προϊόν είναι στον κάδο και το SKU του χρησιμοποιείται ακόμα. Επαναφέρετέ το ή διαγράψτε το οριστικά και, αν δεν πουλιέται πια, διαγράψτε και την εγγραφή του στο {there}.</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>συνδεδεμένο</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>μη συνδεδεμένο</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>Αποθήκευση πακέτου υποστήριξης</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Συλλογή…</translation>
    </message>
    <message>
        <source>Contents of the bundle</source>
        <translation>Περιεχόμενα του πακέτου</translation>
    </message>
    <message>
        <source>What this page says</source>
        <translation>Τι λέει αυτή η σελίδα</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Αποθήκευ&amp;ση…</translation>
    </message>
    <message>
        <source>This is what will be saved, and nothing else. Keys, e-mail addresses, and the names and addresses of your connections are taken out. What a server said in its own words may still name somebody: look through the pages, and untick what you want to leave out. Nothing is sent anywhere: you decide whom you give the file.</source>
        <translation>Αυτά θα αποθηκευτούν και τίποτε άλλο. Κλειδιά, διευθύνσεις e-mail, καθώς και τα ονόματα και οι διευθύνσεις των συνδέσεών σας έχουν αφαιρεθεί. Όσα είπε ένας διακομιστής με δικά του λόγια μπορεί ακόμη να κατονομάζουν κάποιον: δείτε τις σελίδες και αποεπιλέξτε ό,τι θέλετε να μείνει έξω. Τίποτα δεν αποστέλλεται πουθενά: εσείς αποφασίζετε σε ποιον θα δώσετε το αρχείο.</translation>
    </message>
    <message>
        <source>Saved. Give the file to whoever helps you.</source>
        <translation>Αποθηκεύτηκε. Δώστε το αρχείο σε όποιον σας βοηθά.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Starting…</source>
        <translation>Έναρξη…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>&amp;Pending orders</source>
        <translation>&amp;Παραγγελίες σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>Τι σας &amp;χρειάζεται</translation>
    </message>
    <message>
        <source>No &amp;notifications for</source>
        <translation>Χωρίς &amp;ειδοποιήσεις για</translation>
    </message>
    <message>
        <source>30 &amp;minutes</source>
        <translation>30 &amp;λεπτά</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 ώ&amp;ρα</translation>
    </message>
    <message>
        <source>&amp;8 hours</source>
        <translation>&amp;8 ώρες</translation>
    </message>
    <message>
        <source>&amp;Open WC Sync Desktop</source>
        <translation>Άνοι&amp;γμα του WC Sync Desktop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Έ&amp;ξοδος</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln παραγγελία σε εκκρεμότητα</numerusform>
            <numerusform>%Ln παραγγελίες σε εκκρεμότητα</numerusform>
        </translation>
    </message>
    <message>
        <source>last look {time}</source>
        <translation>τελευταίος έλεγχος {time}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting.</source>
        <translation>
            <numerusform>%Ln παραγγελία περιμένει.</numerusform>
            <numerusform>%Ln παραγγελίες περιμένουν.</numerusform>
        </translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation>WC Sync Desktop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you.</source>
        <translation>
            <numerusform>%Ln θέμα σας χρειάζεται.</numerusform>
            <numerusform>%Ln θέματα σας χρειάζονται.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>Turn on Auto Sync</source>
        <translation>Ενεργοποίηση αυτόματου συγχρονισμού</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>Δείχνει τώρα</translation>
    </message>
    <message>
        <source>Will be told</source>
        <translation>Θα σταλεί</translation>
    </message>
    <message>
        <source>Quantities that differ</source>
        <translation>Ποσότητες που διαφέρουν</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these products have another quantity in a shop than in the stock book.</source>
        <translation>
            <numerusform>%Ln από αυτά τα προϊόντα έχει σε κάποιο κατάστημα άλλη ποσότητα από ό,τι στο βιβλίο αποθήκης.</numerusform>
            <numerusform>%Ln από αυτά τα προϊόντα έχουν σε κάποιο κατάστημα άλλη ποσότητα από ό,τι στο βιβλίο αποθήκης.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning Auto Sync on sends nothing yet. The next change of a product, or Sync now, overwrites what the shop shows. If the shop is right, correct the stock book first.</source>
        <translation>Η ενεργοποίηση του αυτόματου συγχρονισμού δεν στέλνει τίποτα ακόμα. Η επόμενη αλλαγή ενός προϊόντος, ή ο Συγχρονισμός τώρα, αντικαθιστά ό,τι δείχνει το κατάστημα. Αν σωστό είναι το κατάστημα, διορθώστε πρώτα το βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>The first {number} are shown.</source>
        <translation>Εμφανίζονται τα πρώτα {number}.</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Ενεργοποίηση</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Αναί&amp;ρεση</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Αναίρεση: {act}</translation>
    </message>
</context>
<context>
    <name>WarehousesDialog</name>
    <message>
        <source>Warehouses</source>
        <translation>Αποθήκες</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Αποθήκη</translation>
    </message>
    <message>
        <source>Counts in shops</source>
        <translation>Μετρά στα καταστήματα</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Λαμβάνεται από</translation>
    </message>
    <message>
        <source>What lies here is &amp;offered in shops</source>
        <translation>Ό,τι βρίσκεται εδώ &amp;προσφέρεται στα καταστήματα</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>Orders take from the &amp;lowest number first</source>
        <translation>Οι παραγγελίες παίρνουν πρώτα από τον μικρότερο &amp;αριθμό</translation>
    </message>
    <message>
        <source>N&amp;ew warehouse</source>
        <translation>&amp;Νέα αποθήκη</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Αποθήκευ&amp;ση</translation>
    </message>
    <message>
        <source>A shop may have a warehouse of its own: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Ένα κατάστημα μπορεί να έχει δική του αποθήκη: ⋯ → «Καταστήματα: ποιος τηρεί το απόθεμά τους…».</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ναι</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ όχι</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Καλώς ήρθατε</translation>
    </message>
    <message>
        <source>WC Sync Desktop keeps your WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book of its own: every order arrives once, every stock figure is right. It runs on this computer; your keys stay in its keyring, and your data goes nowhere but to the systems you connect.</source>
        <translation>Το WC Sync Desktop κρατά τα καταστήματά σας WooCommerce συγχρονισμένα με το Megaventory, το Vtiger CRM, μεταξύ τους και με ένα δικό του βιβλίο αποθήκης: κάθε παραγγελία φτάνει μία φορά, κάθε αριθμός αποθέματος είναι σωστός. Τρέχει σε αυτόν τον υπολογιστή· τα κλειδιά σας μένουν στην κλειδοθήκη του και τα δεδομένα σας δεν πηγαίνουν πουθενά αλλού εκτός από τα συστήματα που συνδέετε.</translation>
    </message>
    <message>
        <source>&amp;Connect my shop</source>
        <translation>&amp;Σύνδεση του καταστήματός μου</translation>
    </message>
    <message>
        <source>You need its address and two keys, which the shop makes for you. It takes some five minutes.</source>
        <translation>Χρειάζεστε τη διεύθυνσή του και δύο κλειδιά, που τα φτιάχνει το κατάστημα για εσάς. Θέλει περίπου πέντε λεπτά.</translation>
    </message>
    <message>
        <source>&amp;Try it with practice data</source>
        <translation>&amp;Δοκιμή με δεδομένα εξάσκησης</translation>
    </message>
    <message>
        <source>A practice shop, Megaventory and Vtiger on this computer. Nothing real is touched.</source>
        <translation>Ένα δοκιμαστικό κατάστημα, Megaventory και Vtiger σε αυτόν τον υπολογιστή. Τίποτα πραγματικό δεν αγγίζεται.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>&amp;Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Go on with what you had, on this computer or another one.</source>
        <translation>Συνεχίστε με ό,τι είχατε, σε αυτόν ή σε άλλον υπολογιστή.</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>Ανάγνωση του &amp;οδηγού</translation>
    </message>
    <message>
        <source>What goes where, what happens every day, and what to do when it does not.</source>
        <translation>Τι πηγαίνει πού, τι γίνεται κάθε μέρα και τι να κάνετε όταν δεν γίνεται.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this number? – {sku}</source>
        <translation>Γιατί αυτός ο αριθμός; – {sku}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Should show</source>
        <translation>Πρέπει να δείχνει</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Δείχνει</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Τελευταία αποστολή</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>What each shop is told</source>
        <translation>Τι στέλνεται σε κάθε κατάστημα</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>όλα όσα υπάρχουν</translation>
    </message>
    <message>
        <source>Show &amp;just as many, whatever there is</source>
        <translation>Εμφάνιση &amp;ακριβώς τόσων, όσα κι αν υπάρχουν</translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation>Αποθήκευ&amp;ση για αυτό το κατάστημα</translation>
    </message>
    <message>
        <source>S&amp;KU in this shop</source>
        <translation>S&amp;KU σε αυτό το κατάστημα</translation>
    </message>
    <message>
        <source>Keep &amp;back (pieces that are not offered)</source>
        <translation>&amp;Εφεδρεία (τεμάχια που δεν προσφέρονται)</translation>
    </message>
    <message>
        <source>Show at &amp;most</source>
        <translation>Εμφάνιση το &amp;πολύ</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>όχι σε αυτό το κατάστημα</translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet. Choose the shops: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Το βιβλίο αποθήκης δεν τηρεί ακόμα το απόθεμα κανενός καταστήματος. Επιλέξτε τα καταστήματα: ⋯ → «Καταστήματα: ποιος τηρεί το απόθεμά τους…».</translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own and is told nothing</source>
        <translation>Το κατάστημα το αποστέλλει από δικές του αποθήκες και δεν του στέλνεται τίποτα</translation>
    </message>
    <message>
        <source>{shop} shows</source>
        <translation>Το {shop} δείχνει</translation>
    </message>
    <message>
        <source>How {shop} sells it</source>
        <translation>Πώς το πουλά το {shop}</translation>
    </message>
    <message>
        <source>{number}, as everywhere</source>
        <translation>{number}, όπως παντού</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Διαθέσιμα στο ράφι</translation>
    </message>
    <message>
        <source>In warehouses that do not count</source>
        <translation>Σε αποθήκες που δεν μετρούν</translation>
    </message>
    <message>
        <source>Ordered and not yet shipped</source>
        <translation>Παραγγέλθηκαν και δεν στάλθηκαν ακόμα</translation>
    </message>
    <message>
        <source>Kits that can be put together</source>
        <translation>Σετ που μπορούν να συναρμολογηθούν</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Εφεδρεία</translation>
    </message>
    <message>
        <source>The shop shows no more than its limit</source>
        <translation>Το κατάστημα δεν δείχνει πάνω από το όριό του</translation>
    </message>
    <message>
        <source>The shop always shows</source>
        <translation>Το κατάστημα δείχνει πάντα</translation>
    </message>
    <message>
        <source>Never below zero</source>
        <translation>Ποτέ κάτω από το μηδέν</translation>
    </message>
    <message>
        <source>⚠ The shop can sell more than there is: it shows this number even at 0 pieces.</source>
        <translation>⚠ Το κατάστημα μπορεί να πουλήσει περισσότερα από όσα υπάρχουν: δείχνει αυτόν τον αριθμό ακόμα και με 0 τεμάχια.</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Εφεδρεία</translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation>Εμφάνιση το πολύ</translation>
    </message>
    <message>
        <source>Saved. {shop} should show {number}.</source>
        <translation>Αποθηκεύτηκε. Το {shop} πρέπει να δείχνει {number}.</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Work orders</source>
        <translation>Εντολές παραγωγής</translation>
    </message>
    <message>
        <source>What you make yourself: components leave the warehouse, the product comes in.</source>
        <translation>Όσα φτιάχνετε οι ίδιοι: τα υλικά φεύγουν από την αποθήκη, το προϊόν μπαίνει.</translation>
    </message>
    <message>
        <source>&amp;Makes (SKU)</source>
        <translation>&amp;Παράγει (SKU)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>Πό&amp;σα</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Έγιναν ως τώρα</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Υλικά</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Pieces for one</source>
        <translation>Τεμάχια για ένα</translation>
    </message>
    <message>
        <source>&amp;Made…</source>
        <translation>Έ&amp;γιναν…</translation>
    </message>
    <message>
        <source>Say how many are made: components go out, the product comes in</source>
        <translation>Δηλώστε πόσα έγιναν: τα υλικά βγαίνουν, το προϊόν μπαίνει</translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation>δεν είναι στο βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Πόσα</translation>
    </message>
    <message>
        <source>How many are made?</source>
        <translation>Πόσα έγιναν;</translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln δευτερόλεπτο</numerusform>
            <numerusform>%Ln δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln λεπτό</numerusform>
            <numerusform>%Ln λεπτά</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ώρα</numerusform>
            <numerusform>%Ln ώρες</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} έως {most}</translation>
    </message>
</context>
<context>
    <name>_Statuses</name>
    <message>
        <source>Pending payment</source>
        <translation>Εκκρεμεί η πληρωμή</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Σε επεξεργασία</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Επιστράφηκε</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχε</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Πρόχειρο</translation>
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
        <translation>(και {0} ακόμα)</translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation>(χωρίς κωδικό)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(χωρίς όνομα)</translation>
    </message>
    <message>
        <source>; orders may also be in {0}</source>
        <translation>· οι παραγγελίες μπορεί να είναι και σε {0}</translation>
    </message>
    <message>
        <source>; “Sync order” tells it.</source>
        <translation>· το στέλνει ο «Συγχρονισμός παραγγελίας».</translation>
    </message>
    <message>
        <source>A connection of this operation was removed.</source>
        <translation>Μια σύνδεση αυτής της ενέργειας αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>A copy of this order lies in the trash of the shop.</source>
        <translation>Ένα αντίγραφο αυτής της παραγγελίας βρίσκεται στον κάδο του καταστήματος.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Σφάλμα του προγράμματος</translation>
    </message>
    <message>
        <source>A feed is read once a minute at most.</source>
        <translation>Μια ροή διαβάζεται το πολύ μία φορά το λεπτό.</translation>
    </message>
    <message>
        <source>A feed needs a name of its own.</source>
        <translation>Μια ροή χρειάζεται δικό της όνομα.</translation>
    </message>
    <message>
        <source>A firewall or proxy on the way blocks it: allow WC Sync Desktop there.</source>
        <translation>Ένα τείχος προστασίας ή ένας διακομιστής μεσολάβησης το εμποδίζει: επιτρέψτε εκεί το WC Sync Desktop.</translation>
    </message>
    <message>
        <source>A firewall or security plugin blocks it: ask your host to allow WC Sync Desktop.</source>
        <translation>Ένα τείχος προστασίας ή ένα πρόσθετο ασφαλείας το εμποδίζει: ζητήστε από τον πάροχο φιλοξενίας σας να επιτρέψει το WC Sync Desktop.</translation>
    </message>
    <message>
        <source>A grouped product is only a page of other products; those are sent.</source>
        <translation>Ένα ομαδοποιημένο προϊόν είναι μόνο μια σελίδα άλλων προϊόντων· στέλνονται εκείνα.</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>Λείπει ένα κλειδί.</translation>
    </message>
    <message>
        <source>A kit cannot be a part of a kit.</source>
        <translation>Ένα σετ δεν μπορεί να είναι μέρος άλλου σετ.</translation>
    </message>
    <message>
        <source>A kit lies nowhere itself.</source>
        <translation>Ένα σετ δεν βρίσκεται το ίδιο πουθενά.</translation>
    </message>
    <message>
        <source>A kit needs at least one part.</source>
        <translation>Ένα σετ χρειάζεται τουλάχιστον ένα μέρος.</translation>
    </message>
    <message>
        <source>A later synchronization took over.</source>
        <translation>Ανέλαβε ένας μεταγενέστερος συγχρονισμός.</translation>
    </message>
    <message>
        <source>A number of pieces must be more than 0.</source>
        <translation>Ο αριθμός τεμαχίων πρέπει να είναι μεγαλύτερος από 0.</translation>
    </message>
    <message>
        <source>A plugin in “{0}” already keeps it in step with “{1}”.</source>
        <translation>Ένα πρόσθετο στο «{0}» το συγχρονίζει ήδη με το «{1}».</translation>
    </message>
    <message>
        <source>A plugin of the shop already works with {0}.</source>
        <translation>Ένα πρόσθετο του καταστήματος συνεργάζεται ήδη με το {0}.</translation>
    </message>
    <message>
        <source>A position of a pass is not known.</source>
        <translation>Μια θέση του περάσματος δεν είναι γνωστή.</translation>
    </message>
    <message>
        <source>A product in the trash has no quantity.</source>
        <translation>Ένα προϊόν στον κάδο δεν έχει ποσότητα.</translation>
    </message>
    <message>
        <source>A product of the stock book needs a SKU.</source>
        <translation>Ένα προϊόν του βιβλίου αποθήκης χρειάζεται SKU.</translation>
    </message>
    <message>
        <source>A product of this order was deleted in Vtiger.</source>
        <translation>Ένα προϊόν αυτής της παραγγελίας διαγράφηκε στο Vtiger.</translation>
    </message>
    <message>
        <source>A program on my computer, WC Sync Desktop, cannot talk to {0}.</source>
        <translation>Ένα πρόγραμμα στον υπολογιστή μου, το WC Sync Desktop, δεν μπορεί να επικοινωνήσει με το {0}.</translation>
    </message>
    <message>
        <source>A record of another kind was given.</source>
        <translation>Δόθηκε εγγραφή άλλου είδους.</translation>
    </message>
    <message>
        <source>A row of another kind was given.</source>
        <translation>Δόθηκε γραμμή άλλου είδους.</translation>
    </message>
    <message>
        <source>A shop has no helper {0}.</source>
        <translation>Ένα κατάστημα δεν έχει βοηθό {0}.</translation>
    </message>
    <message>
        <source>A shop has no queue of changes.</source>
        <translation>Ένα κατάστημα δεν έχει ουρά αλλαγών.</translation>
    </message>
    <message>
        <source>A shop&apos;s quantities come with its products.</source>
        <translation>Οι ποσότητες ενός καταστήματος έρχονται με τα προϊόντα του.</translation>
    </message>
    <message>
        <source>A warehouse needs a name of its own.</source>
        <translation>Μια αποθήκη χρειάζεται δικό της όνομα.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {0}.</source>
        <translation>Αντί για απάντηση από το {0} ήρθε μια ιστοσελίδα.</translation>
    </message>
    <message>
        <source>A {0} needs at least one product.</source>
        <translation>Χρειάζεται τουλάχιστον ένα προϊόν: {0}.</translation>
    </message>
    <message>
        <source>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL</source>
        <translation>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Κλειδί API</translation>
    </message>
    <message>
        <source>Aborted by another synchronization</source>
        <translation>Διακόπηκε από άλλον συγχρονισμό</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>Add a row with its SKU and how many are in a kit.</source>
        <translation>Προσθέστε μια γραμμή με το SKU του και πόσα περιέχει ένα σετ.</translation>
    </message>
    <message>
        <source>Add a row.</source>
        <translation>Προσθέστε μια γραμμή.</translation>
    </message>
    <message>
        <source>Add a rule at Cloudflare: bypass the cache where the address contains /wp-json/.</source>
        <translation>Προσθέστε έναν κανόνα στο Cloudflare: παράκαμψη της κρυφής μνήμης (bypass cache) όπου η διεύθυνση περιέχει /wp-json/.</translation>
    </message>
    <message>
        <source>Add it again, then start anew.</source>
        <translation>Προσθέστε το ξανά και μετά ξεκινήστε από την αρχή.</translation>
    </message>
    <message>
        <source>Add it as a new connection and import into it; this one keeps its history.</source>
        <translation>Προσθέστε το ως νέα σύνδεση και κάντε εισαγωγή σε αυτήν· η τωρινή κρατά το ιστορικό της.</translation>
    </message>
    <message>
        <source>Add it as a new connection.</source>
        <translation>Προσθέστε το ως νέα σύνδεση.</translation>
    </message>
    <message>
        <source>Add it as a new connection; this one keeps its history.</source>
        <translation>Προσθέστε το ως νέα σύνδεση· η τωρινή κρατά το ιστορικό της.</translation>
    </message>
    <message>
        <source>Add it by hand there.</source>
        <translation>Προσθέστε το εκεί με το χέρι.</translation>
    </message>
    <message>
        <source>Add it in Vtiger: Settings → Inventory → Currencies; then press Retry.</source>
        <translation>Προσθέστε το στο Vtiger: Settings → Inventory → Currencies· μετά πατήστε Επανάληψη.</translation>
    </message>
    <message>
        <source>Add the products anew.</source>
        <translation>Προσθέστε ξανά τα προϊόντα.</translation>
    </message>
    <message>
        <source>Adding a product failed; see “What needs you”. {0}</source>
        <translation>Η προσθήκη ενός προϊόντος απέτυχε· δείτε «Τι σας χρειάζεται». {0}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
    <message>
        <source>Adjust its parts instead.</source>
        <translation>Διορθώστε τα μέρη του.</translation>
    </message>
    <message>
        <source>Adjust its quantity to 0 first, or make the kit under another SKU.</source>
        <translation>Διορθώστε πρώτα την ποσότητά του σε 0 ή φτιάξτε το σετ με άλλο SKU.</translation>
    </message>
    <message>
        <source>Adjust the quantity instead.</source>
        <translation>Διορθώστε την ποσότητα.</translation>
    </message>
    <message>
        <source>Adjust what it is put together of.</source>
        <translation>Διορθώστε τα μέρη από τα οποία αποτελείται.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Διόρθωση</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>An action has no quantity to set.</source>
        <translation>Μια ενέργεια δεν έχει ποσότητα να ορίσει.</translation>
    </message>
    <message>
        <source>An action has nothing to look up.</source>
        <translation>Μια ενέργεια δεν έχει τίποτα να αναζητήσει.</translation>
    </message>
    <message>
        <source>An action has nothing to write.</source>
        <translation>Μια ενέργεια δεν έχει τίποτα να γράψει.</translation>
    </message>
    <message>
        <source>An adjustment needs a reason.</source>
        <translation>Μια διόρθωση χρειάζεται αιτία.</translation>
    </message>
    <message>
        <source>An external product is sold by another site.</source>
        <translation>Ένα εξωτερικό προϊόν πωλείται από άλλον ιστότοπο.</translation>
    </message>
    <message>
        <source>Another Vtiger than before answers.</source>
        <translation>Απαντά άλλο Vtiger από το προηγούμενο.</translation>
    </message>
    <message>
        <source>Another client is called {0}; the e-mail was added to the name.</source>
        <translation>Ένας άλλος πελάτης λέγεται {0}· το e-mail προστέθηκε στο όνομα.</translation>
    </message>
    <message>
        <source>Another program is using the local database.</source>
        <translation>Ένα άλλο πρόγραμμα χρησιμοποιεί την τοπική βάση δεδομένων.</translation>
    </message>
    <message>
        <source>Approved changes</source>
        <translation>Εγκεκριμένες αλλαγές</translation>
    </message>
    <message>
        <source>Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode</source>
        <translation>Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>Ως υπηρεσία</translation>
    </message>
    <message>
        <source>Ask your host for a valid certificate, or choose the certificate file of your own authority.</source>
        <translation>Ζητήστε από τον πάροχό σας έγκυρο πιστοποιητικό ή επιλέξτε το αρχείο πιστοποιητικού της δικής σας αρχής.</translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation>Αυτόματος συγχρονισμός</translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation>Χωρίς αυτόματο συγχρονισμό</translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation>Με αυτόματο συγχρονισμό</translation>
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
        <translation>Διεύθυνση χρέωσης</translation>
    </message>
    <message>
        <source>Billing and Shipping Address</source>
        <translation>Διευθύνσεις χρέωσης και αποστολής</translation>
    </message>
    <message>
        <source>Both clocks agree.</source>
        <translation>Τα δύο ρολόγια συμφωνούν.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Κρυφή μνήμη</translation>
    </message>
    <message>
        <source>Cancel sales order {0} in {1}, unless the goods are still to be delivered; then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Ακυρώστε την εντολή πώλησης {0} στο {1}, εκτός αν τα εμπορεύματα πρόκειται ακόμα να παραδοθούν· μετά πατήστε Έγινε. Έως τότε οι ποσότητες του καταστήματος μένουν ως έχουν.</translation>
    </message>
    <message>
        <source>Cancel the one for {0} there by hand.</source>
        <translation>Ακυρώστε εκεί με το χέρι εκείνη για: {0}.</translation>
    </message>
    <message>
        <source>Cancel the operation first, or wait for its end.</source>
        <translation>Ακυρώστε πρώτα την ενέργεια ή περιμένετε να τελειώσει.</translation>
    </message>
    <message>
        <source>Cancel the operation first.</source>
        <translation>Ακυρώστε πρώτα την ενέργεια.</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Ακυρώθηκε από εσάς</translation>
    </message>
    <message>
        <source>Cancelled by you after {0} of {1}</source>
        <translation>Ακυρώθηκε από εσάς μετά από {0} από {1}</translation>
    </message>
    <message>
        <source>Cancelled by you before it began</source>
        <translation>Ακυρώθηκε από εσάς πριν αρχίσει</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>Ακυρώθηκε από εσάς.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory is {1} and cannot be cancelled.</source>
        <translation>Ακυρώθηκε στο κατάστημα, αλλά η εντολή πώλησης {0} στο Megaventory είναι {1} και δεν ακυρώνεται.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation>Ακυρώθηκε στο κατάστημα, αλλά η εντολή πώλησης {0} στο Megaventory προέρχεται από άλλη παραγγελία και μένει ως έχει.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but two sales orders in Megaventory bear the number {0}, and the other one is not to be cancelled.</source>
        <translation>Ακυρώθηκε στο κατάστημα, αλλά δύο εντολές πώλησης στο Megaventory έχουν τον αριθμό {0}, και η άλλη δεν πρέπει να ακυρωθεί.</translation>
    </message>
    <message>
        <source>Cancelled in {0}, but completed in the shop. Cancel or refund it in the shop, or press Skip.</source>
        <translation>Ακυρώθηκε στο {0}, αλλά ολοκληρώθηκε στο κατάστημα. Ακυρώστε την ή επιστρέψτε τα χρήματα στο κατάστημα, ή πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>Categories and services</source>
        <translation>Κατηγορίες και υπηρεσίες</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>Change it there, or choose another warehouse.</source>
        <translation>Αλλάξτε το εκεί ή επιλέξτε άλλη αποθήκη.</translation>
    </message>
    <message>
        <source>Change one of the two records.</source>
        <translation>Αλλάξτε μία από τις δύο εγγραφές.</translation>
    </message>
    <message>
        <source>Changed in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation>Άλλαξε στο κατάστημα, αλλά η εντολή πώλησης {0} στο Megaventory προέρχεται από άλλη παραγγελία και μένει ως έχει.</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Έλεγχος για αλλαγές</translation>
    </message>
    <message>
        <source>Check that it is there, and make room.</source>
        <translation>Ελέγξτε ότι υπάρχει και ελευθερώστε χώρο.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Ελέγξτε ότι υπάρχει.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection.</source>
        <translation>Ελέγξτε τη διεύθυνση και τη σύνδεσή σας στο διαδίκτυο.</translation>
    </message>
    <message>
        <source>Check the address, and that the WooCommerce plugin is switched on.</source>
        <translation>Ελέγξτε τη διεύθυνση και ότι το πρόσθετο WooCommerce είναι ενεργό.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Ελέγξτε τη διεύθυνση.</translation>
    </message>
    <message>
        <source>Check the address; a firewall, a cache or maintenance can do this too.</source>
        <translation>Ελέγξτε τη διεύθυνση· μπορεί να φταίει και ένα τείχος προστασίας, μια κρυφή μνήμη ή μια συντήρηση.</translation>
    </message>
    <message>
        <source>Check the folder of the profile, and make room.</source>
        <translation>Ελέγξτε τον φάκελο του προφίλ και ελευθερώστε χώρο.</translation>
    </message>
    <message>
        <source>Check the folder of the profile.</source>
        <translation>Ελέγξτε τον φάκελο του προφίλ.</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Επιλέξτε ένα αρχείο CSV ή XLSX.</translation>
    </message>
    <message>
        <source>Choose a Vtiger CRM.</source>
        <translation>Επιλέξτε ένα Vtiger CRM.</translation>
    </message>
    <message>
        <source>Choose a file that ends with {0}.</source>
        <translation>Επιλέξτε ένα αρχείο που τελειώνει σε {0}.</translation>
    </message>
    <message>
        <source>Choose a file, or enter the address of a page.</source>
        <translation>Επιλέξτε ένα αρχείο ή δώστε τη διεύθυνση μιας σελίδας.</translation>
    </message>
    <message>
        <source>Choose a shop, Megaventory or a file.</source>
        <translation>Επιλέξτε ένα κατάστημα, το Megaventory ή ένα αρχείο.</translation>
    </message>
    <message>
        <source>Choose a shop.</source>
        <translation>Επιλέξτε ένα κατάστημα.</translation>
    </message>
    <message>
        <source>Choose another SKU.</source>
        <translation>Επιλέξτε άλλο SKU.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Επιλέξτε άλλο αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Επιλέξτε άλλη κωδικοποίηση.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Επιλέξτε άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Επιλέξτε άλλον φάκελο ή ελευθερώστε χώρο.</translation>
    </message>
    <message>
        <source>Choose another location for sales orders, or let this one count, in the settings of the connection.</source>
        <translation>Επιλέξτε άλλη τοποθεσία για τις εντολές πώλησης, ή ορίστε να μετρά αυτή, στις ρυθμίσεις της σύνδεσης.</translation>
    </message>
    <message>
        <source>Choose another location for them, or let this one count, in the settings of the connection.</source>
        <translation>Επιλέξτε άλλη τοποθεσία για αυτές, ή ορίστε να μετρά αυτή, στις ρυθμίσεις της σύνδεσης.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Επιλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Επιλέξτε άλλον αριθμό.</translation>
    </message>
    <message>
        <source>Choose another one with --profile.</source>
        <translation>Επιλέξτε άλλον με --profile.</translation>
    </message>
    <message>
        <source>Choose another one, or let its stock count.</source>
        <translation>Επιλέξτε άλλη, ή ορίστε να μετρά το απόθεμά της.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Επιλέξτε κάτι άλλο.</translation>
    </message>
    <message>
        <source>Choose another one: tab Connections, Categories.</source>
        <translation>Επιλέξτε άλλη: καρτέλα Συνδέσεις, Κατηγορίες.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Επιλέξτε άλλο μέρος.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Επιλέξτε άλλο φύλλο.</translation>
    </message>
    <message>
        <source>Choose first what they share (a preset).</source>
        <translation>Επιλέξτε πρώτα τι μοιράζονται (μια προεπιλογή).</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Επιλέξτε από: {0}.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Επιλέξτε το ξανά.</translation>
    </message>
    <message>
        <source>Choose it on the tab Connections.</source>
        <translation>Επιλέξτε το στην καρτέλα Συνδέσεις.</translation>
    </message>
    <message>
        <source>Choose it on the tab Products.</source>
        <translation>Επιλέξτε το στην καρτέλα Προϊόντα.</translation>
    </message>
    <message>
        <source>Choose its columns again.</source>
        <translation>Επιλέξτε ξανά τις στήλες του.</translation>
    </message>
    <message>
        <source>Choose its components.</source>
        <translation>Επιλέξτε τα μέρη του.</translation>
    </message>
    <message>
        <source>Choose on the tab Products who keeps it, if that is to change.</source>
        <translation>Αν αυτό πρέπει να αλλάξει, επιλέξτε στην καρτέλα Προϊόντα ποιος το κρατά.</translation>
    </message>
    <message>
        <source>Choose one in Megaventory&apos;s settings.</source>
        <translation>Επιλέξτε ένα στις ρυθμίσεις του Megaventory.</translation>
    </message>
    <message>
        <source>Choose one in Vtiger: Settings → Inventory → Currencies.</source>
        <translation>Επιλέξτε ένα στο Vtiger: Settings → Inventory → Currencies.</translation>
    </message>
    <message>
        <source>Choose one in WooCommerce → Settings.</source>
        <translation>Επιλέξτε ένα στο WooCommerce → Settings.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Επιλέξτε ένα από τη λίστα.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Επιλέξτε ένα από: {0}.</translation>
    </message>
    <message>
        <source>Choose other connections.</source>
        <translation>Επιλέξτε άλλες συνδέσεις.</translation>
    </message>
    <message>
        <source>Choose that first.</source>
        <translation>Επιλέξτε πρώτα αυτό.</translation>
    </message>
    <message>
        <source>Choose the columns of the table.</source>
        <translation>Επιλέξτε τις στήλες του πίνακα.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Επιλέξτε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>Choose the line of its headers.</source>
        <translation>Επιλέξτε τη γραμμή με τις επικεφαλίδες του.</translation>
    </message>
    <message>
        <source>Choose the sign that separates its columns.</source>
        <translation>Επιλέξτε το σημείο που χωρίζει τις στήλες του.</translation>
    </message>
    <message>
        <source>Choose two different shops.</source>
        <translation>Επιλέξτε δύο διαφορετικά καταστήματα.</translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where.</source>
        <translation>Επιλέξτε τι θα το συμπληρώνει: καρτέλα Συνδέσεις, Τι πηγαίνει πού.</translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where. Until then such records are skipped.</source>
        <translation>Επιλέξτε τι θα το συμπληρώνει: καρτέλα Συνδέσεις, Τι πηγαίνει πού. Μέχρι τότε τέτοιες εγγραφές παραλείπονται.</translation>
    </message>
    <message>
        <source>Choose what it is made of.</source>
        <translation>Επιλέξτε από τι φτιάχνεται.</translation>
    </message>
    <message>
        <source>Choose what it is put together of.</source>
        <translation>Επιλέξτε από τι αποτελείται.</translation>
    </message>
    <message>
        <source>Choose what they share.</source>
        <translation>Επιλέξτε τι μοιράζονται.</translation>
    </message>
    <message>
        <source>Choose “Shops…” to let the stock book keep a shop&apos;s stock.</source>
        <translation>Επιλέξτε «Καταστήματα…» για να κρατά το βιβλίο αποθήκης το απόθεμα ενός καταστήματος.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ρολόι</translation>
    </message>
    <message>
        <source>Close it and start again.</source>
        <translation>Κλείστε το και ξεκινήστε ξανά.</translation>
    </message>
    <message>
        <source>Columns are separated by one sign.</source>
        <translation>Οι στήλες χωρίζονται με ένα μόνο σημείο.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Company or name</source>
        <translation>Εταιρεία ή όνομα</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Κλειδί καταναλωτή</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Μυστικό καταναλωτή</translation>
    </message>
    <message>
        <source>Contact Name</source>
        <translation>Όνομα επαφής</translation>
    </message>
    <message>
        <source>Contacts, organizations, products, services, sales orders and taxes are there.</source>
        <translation>Υπάρχουν επαφές, οργανισμοί, προϊόντα, υπηρεσίες, εντολές πώλησης και φόροι.</translation>
    </message>
    <message>
        <source>Contacts, products and taxes are kept in step all the same; for orders use 8.2.0 or a later repair of it.</source>
        <translation>Επαφές, προϊόντα και φόροι συγχρονίζονται κανονικά· για παραγγελίες χρησιμοποιήστε την έκδοση 8.2.0 ή νεότερη διόρθωσή της.</translation>
    </message>
    <message>
        <source>Copy both from one key; a secret is shown only once, so make a new key if it is lost.</source>
        <translation>Αντιγράψτε και τα δύο από το ίδιο κλειδί· το μυστικό εμφανίζεται μόνο μία φορά, οπότε αν χάθηκε φτιάξτε νέο κλειδί.</translation>
    </message>
    <message>
        <source>Copy it from the browser, up to the name of the shop.</source>
        <translation>Αντιγράψτε τη από το πρόγραμμα περιήγησης, έως και το όνομα του καταστήματος.</translation>
    </message>
    <message>
        <source>Copy it from the browser, without a password.</source>
        <translation>Αντιγράψτε τη από το πρόγραμμα περιήγησης, χωρίς κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <translation>Αντιγράψτε τη από το πρόγραμμα περιήγησης.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Διορθώστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Correct it in {0}; everything else of it is taken.</source>
        <translation>Διορθώστε το στο {0}· όλα τα υπόλοιπα λαμβάνονται.</translation>
    </message>
    <message>
        <source>Correct it in {0}; it is left out until then.</source>
        <translation>Διορθώστε το στο {0}· έως τότε εξαιρείται.</translation>
    </message>
    <message>
        <source>Correct it in {0}; the order is not sent until then.</source>
        <translation>Διορθώστε το στο {0}· έως τότε η παραγγελία δεν στέλνεται.</translation>
    </message>
    <message>
        <source>Correct it in {0}; what is known of it stays as it is until then.</source>
        <translation>Διορθώστε το στο {0}· έως τότε μένουν ως έχουν όσα είναι γνωστά.</translation>
    </message>
    <message>
        <source>Correct the product in the shop; what is known of it stays as it is until then.</source>
        <translation>Διορθώστε το προϊόν στο κατάστημα· έως τότε μένουν ως έχουν όσα είναι γνωστά.</translation>
    </message>
    <message>
        <source>Correct the record and try again.</source>
        <translation>Διορθώστε την εγγραφή και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Correct them and choose the file again, or say that these rows are to be left out.</source>
        <translation>Διορθώστε τις και επιλέξτε ξανά το αρχείο, ή δηλώστε ότι αυτές οι γραμμές εξαιρούνται.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Κουπόνι</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Κουπόνια</translation>
    </message>
    <message>
        <source>Create one in Megaventory.</source>
        <translation>Δημιουργήστε ένα στο Megaventory.</translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation>Δημιουργήστε πρώτα το προϊόν.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation>Σημείωση πελάτη</translation>
    </message>
    <message>
        <source>Customers and products may be edited in the shop and in Vtiger, and orders placed in either; what is new on one side is added to the other. Where both change the same thing, you are asked. Taxes come from the shop.</source>
        <translation>Πελάτες και προϊόντα μπορούν να αλλάζουν στο κατάστημα και στο Vtiger, και παραγγελίες να γίνονται και στα δύο· ό,τι νέο υπάρχει στη μία πλευρά προστίθεται στην άλλη. Όπου αλλάξουν και τα δύο το ίδιο, ερωτάστε εσείς. Οι φόροι έρχονται από το κατάστημα.</translation>
    </message>
    <message>
        <source>DEFAULT {0}</source>
        <translation>DEFAULT {0}</translation>
    </message>
    <message>
        <source>Decimals of prices</source>
        <translation>Δεκαδικά των τιμών</translation>
    </message>
    <message>
        <source>Title, Description, Beschreibung, Beskrivelse, Περιγραφή</source>
        <translation>Title, Description, Beschreibung, Beskrivelse, Περιγραφή</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: Megaventory keeps two decimals.</source>
        <translation>Σύνολο εκεί {0}, στο κατάστημα {1}: το Megaventory κρατά δύο δεκαδικά.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the difference of {2} is rounding.</source>
        <translation>Σύνολο εκεί {0}, στο κατάστημα {1}: η διαφορά {2} είναι στρογγυλοποίηση.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the rows of the order come to {2} in the shop itself. What else was taken off or added there (a gift card, say) is no row; enter it in Megaventory, then press Retry.</source>
        <translation>Σύνολο εκεί {0}, στο κατάστημα {1}: οι γραμμές της παραγγελίας δίνουν {2} στο ίδιο το κατάστημα. Ό,τι άλλο αφαιρέθηκε ή προστέθηκε εκεί (π.χ. μια δωροκάρτα) δεν είναι γραμμή· καταχωρίστε το στο Megaventory και μετά πατήστε Επανάληψη.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: they differ by {2}. Compare the two orders and correct the one in Megaventory; then press Retry.</source>
        <translation>Σύνολο εκεί {0}, στο κατάστημα {1}: διαφέρουν κατά {2}. Συγκρίνετε τις δύο παραγγελίες και διορθώστε εκείνη στο Megaventory· μετά πατήστε Επανάληψη.</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>κάτω από το μηδέν</translation>
    </message>
    <message>
        <source>Deleted in the shop, but Megaventory keeps it: it has stock or documents there.</source>
        <translation>Διαγράφηκε στο κατάστημα, αλλά το Megaventory το κρατά: έχει εκεί απόθεμα ή παραστατικά.</translation>
    </message>
    <message>
        <source>Demanded fields</source>
        <translation>Υποχρεωτικά πεδία</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empty: the name in the address, else the part of the e-mail before @</source>
        <translation>Αν λείπει: το όνομα στη διεύθυνση, αλλιώς το μέρος του e-mail πριν από το @</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>Δώστε 0 ή περισσότερα.</translation>
    </message>
    <message>
        <source>Enter a longer time.</source>
        <translation>Δώστε μεγαλύτερο χρόνο.</translation>
    </message>
    <message>
        <source>Enter a number of pieces, like 12.</source>
        <translation>Δώστε έναν αριθμό τεμαχίων, π.χ. 12.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Δώστε έναν αριθμό.</translation>
    </message>
    <message>
        <source>Enter a valid key of an administrator (in Megaventory: your profile, API key).</source>
        <translation>Δώστε ένα έγκυρο κλειδί διαχειριστή (στο Megaventory: στο προφίλ σας, API key).</translation>
    </message>
    <message>
        <source>Enter a valid key.</source>
        <translation>Δώστε ένα έγκυρο κλειδί.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Δώστε άλλο όνομα.</translation>
    </message>
    <message>
        <source>Enter another quantity.</source>
        <translation>Δώστε άλλη ποσότητα.</translation>
    </message>
    <message>
        <source>Enter as many at least, or say that nothing more comes.</source>
        <translation>Δώστε τουλάχιστον τόσα, ή δηλώστε ότι δεν έρχεται τίποτα άλλο.</translation>
    </message>
    <message>
        <source>Enter fewer, or raise its quantity.</source>
        <translation>Δώστε λιγότερα ή αυξήστε την ποσότητά της.</translation>
    </message>
    <message>
        <source>Enter how far its time zone is ahead of UTC: tab Connections, Settings. Otherwise new orders may be taken for old ones.</source>
        <translation>Δώστε πόσο μπροστά από το UTC είναι η ζώνη ώρας του: καρτέλα Συνδέσεις, Ρυθμίσεις. Αλλιώς νέες παραγγελίες μπορεί να θεωρηθούν παλιές.</translation>
    </message>
    <message>
        <source>Enter how many pieces have come.</source>
        <translation>Δώστε πόσα τεμάχια ήρθαν.</translation>
    </message>
    <message>
        <source>Enter how many pieces the shop shows.</source>
        <translation>Δώστε πόσα τεμάχια δείχνει το κατάστημα.</translation>
    </message>
    <message>
        <source>Enter how many.</source>
        <translation>Δώστε πόσα.</translation>
    </message>
    <message>
        <source>Enter its quantity there.</source>
        <translation>Δώστε εκεί την ποσότητά του.</translation>
    </message>
    <message>
        <source>Enter one; it is how shops find it.</source>
        <translation>Δώστε ένα· με αυτό το βρίσκουν τα καταστήματα.</translation>
    </message>
    <message>
        <source>Enter that address in the connection.</source>
        <translation>Δώστε αυτή τη διεύθυνση στη σύνδεση.</translation>
    </message>
    <message>
        <source>Enter the key of an administrator.</source>
        <translation>Δώστε το κλειδί ενός διαχειριστή.</translation>
    </message>
    <message>
        <source>Enter the user name and the access key: in Vtiger, My Preferences, at the bottom. It is not the password.</source>
        <translation>Δώστε το όνομα χρήστη και το κλειδί πρόσβασης: στο Vtiger, My Preferences, κάτω κάτω. Δεν είναι ο κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>Enter them again: Connections → Edit.</source>
        <translation>Δώστε τα ξανά: Συνδέσεις → Επεξεργασία.</translation>
    </message>
    <message>
        <source>Extra fee</source>
        <translation>Επιπλέον χρέωση</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχαν</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Χρέωση</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Χρεώσεις</translation>
    </message>
    <message>
        <source>Field “WooCommerce ID”</source>
        <translation>Πεδίο «WooCommerce ID»</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Found again after a lost answer.</source>
        <translation>Βρέθηκε ξανά μετά από απάντηση που χάθηκε.</translation>
    </message>
    <message>
        <source>Found by its name, or made</source>
        <translation>Βρίσκεται με το όνομα ή δημιουργείται</translation>
    </message>
    <message>
        <source>Found by name and rate, or made</source>
        <translation>Βρίσκονται με όνομα και συντελεστή ή δημιουργούνται</translation>
    </message>
    <message>
        <source>Found done after a lost answer, and edited since.</source>
        <translation>Είχε γίνει, όπως φάνηκε μετά από απάντηση που χάθηκε, και άλλαξε από τότε.</translation>
    </message>
    <message>
        <source>Found done after a lost answer.</source>
        <translation>Είχε γίνει, όπως φάνηκε μετά από απάντηση που χάθηκε.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Δώστε σε κάθε στήλη δικό της όνομα.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Δώστε ένα.</translation>
    </message>
    <message>
        <source>Give that product another SKU there.</source>
        <translation>Δώστε εκεί σε εκείνο το προϊόν άλλο SKU.</translation>
    </message>
    <message>
        <source>HTTP {0} without an address.</source>
        <translation>HTTP {0} χωρίς διεύθυνση.</translation>
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
        <translation>Οι διευθύνσεις που περιέχουν /wp-json/ να εξαιρεθούν από την κρυφή μνήμη: στο πρόσθετο κρυφής μνήμης ή από τον πάροχό σας.</translation>
    </message>
    <message>
        <source>Have your host lift this password for the interface (/wp-json), or for the whole site.</source>
        <translation>Ζητήστε από τον πάροχό σας να άρει αυτόν τον κωδικό για τη διεπαφή (/wp-json), ή για όλον τον ιστότοπο.</translation>
    </message>
    <message>
        <source>Have your host look at the sessions of PHP.</source>
        <translation>Ζητήστε από τον πάροχό σας να ελέγξει τις συνεδρίες (sessions) της PHP.</translation>
    </message>
    <message>
        <source>Held by you; Sync order sends it.</source>
        <translation>Σε αναμονή από εσάς· στέλνεται με το «Συγχρονισμός παραγγελίας».</translation>
    </message>
    <message>
        <source>How many records wait, and what needs a person</source>
        <translation>Πόσες εγγραφές περιμένουν και τι χρειάζεται απόφαση</translation>
    </message>
    <message>
        <source>If it was, press Skip; else change its reference there and press Retry.</source>
        <translation>Αν ναι, πατήστε Παράλειψη· αλλιώς αλλάξτε εκεί την παραπομπή της και πατήστε Επανάληψη.</translation>
    </message>
    <message>
        <source>If the shop has moved, press Edit and enter its new address; else add it as a new connection.</source>
        <translation>Αν το κατάστημα άλλαξε διεύθυνση, πατήστε Επεξεργασία και δώστε τη νέα· αλλιώς προσθέστε το ως νέα σύνδεση.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Εικόνα</translation>
    </message>
    <message>
        <source>Import the products, or look at it in the SKU doctor.</source>
        <translation>Κάντε εισαγωγή των προϊόντων ή δείτε το στον Γιατρό SKU.</translation>
    </message>
    <message>
        <source>Import the products, then press Retry.</source>
        <translation>Κάντε εισαγωγή των προϊόντων και μετά πατήστε Επανάληψη.</translation>
    </message>
    <message>
        <source>Import them in the tab Initialization.</source>
        <translation>Κάντε την εισαγωγή τους στην καρτέλα Αρχικοποίηση.</translation>
    </message>
    <message>
        <source>Import them on the tab Products.</source>
        <translation>Κάντε την εισαγωγή τους στην καρτέλα Προϊόντα.</translation>
    </message>
    <message>
        <source>In Vtiger: My Preferences → Number Of Currency Decimals → 2; then test again.</source>
        <translation>Στο Vtiger: My Preferences → Number Of Currency Decimals → 2· μετά κάντε νέα δοκιμή.</translation>
    </message>
    <message>
        <source>In Vtiger: Settings → Module Layouts &amp; Fields → {0} → Add Custom Field → Text, length 100, label “{1}”. Without it contacts are recognised by their e-mail address, products by their part number, orders by the field Customer No., and orders of guests get no contact.</source>
        <translation>Στο Vtiger: Settings → Module Layouts &amp; Fields → {0} → Add Custom Field → Text, μήκος 100, ετικέτα «{1}». Χωρίς αυτό οι επαφές αναγνωρίζονται από το e-mail τους, τα προϊόντα από τον αριθμό είδους (Part Number), οι παραγγελίες από το πεδίο Customer No., και οι παραγγελίες επισκεπτών δεν αποκτούν επαφή.</translation>
    </message>
    <message>
        <source>In WooCommerce choose Settings → Advanced → Features, and switch REST API caching off.</source>
        <translation>Στο WooCommerce επιλέξτε Settings → Advanced → Features και απενεργοποιήστε το REST API caching.</translation>
    </message>
    <message>
        <source>In WordPress choose Settings → Permalinks → Post name, and save.</source>
        <translation>Στο WordPress επιλέξτε Settings → Permalinks → Post name και αποθηκεύστε.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <source>In the shop all variations of its product share one quantity, so those of {0} cannot be kept one by one. The shop&apos;s figure is left alone. To have it kept, switch on Manage stock for every variation in the shop; else press Leave it as it is.</source>
        <translation>Στο κατάστημα όλες οι παραλλαγές του προϊόντος μοιράζονται μία ποσότητα, οπότε εκείνες του {0} δεν τηρούνται μία μία. Ο αριθμός του καταστήματος μένει ως έχει. Για να τηρείται, ενεργοποιήστε στο κατάστημα το Manage stock για κάθε παραλλαγή· αλλιώς πατήστε Να μείνει ως έχει.</translation>
    </message>
    <message>
        <source>In the shop it failed after it was sent; the shop keeps its pieces as sold.</source>
        <translation>Στο κατάστημα απέτυχε μετά την αποστολή της· το κατάστημα κρατά τα τεμάχιά της ως πωλημένα.</translation>
    </message>
    <message>
        <source>In the shop it shares the quantity of its product with the other variations; enter its own by hand.</source>
        <translation>Στο κατάστημα μοιράζεται την ποσότητα του προϊόντος της με τις άλλες παραλλαγές· δώστε τη δική της με το χέρι.</translation>
    </message>
    <message>
        <source>In the shop it was put into the trash or deleted; the shop keeps its pieces as sold.</source>
        <translation>Στο κατάστημα μπήκε στον κάδο ή διαγράφηκε· το κατάστημα κρατά τα τεμάχιά της ως πωλημένα.</translation>
    </message>
    <message>
        <source>In the shop it was set to refunded.</source>
        <translation>Στο κατάστημα σημειώθηκε ότι έγινε επιστροφή χρημάτων.</translation>
    </message>
    <message>
        <source>In the shop its total went from {0} to {1}.</source>
        <translation>Στο κατάστημα το σύνολό της άλλαξε από {0} σε {1}.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} before tax.</source>
        <translation>Στο κατάστημα η γραμμή «{0}» άλλαξε από {1} σε {2} προ φόρου.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} pieces.</source>
        <translation>Στο κατάστημα η γραμμή «{0}» άλλαξε από {1} σε {2} τεμάχια.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was added.</source>
        <translation>Στο κατάστημα προστέθηκε η γραμμή «{0}» με {1} τεμάχια.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was removed.</source>
        <translation>Στο κατάστημα αφαιρέθηκε η γραμμή «{0}» με {1} τεμάχια.</translation>
    </message>
    <message>
        <source>In the shop shipping went from {0} to {1} before tax.</source>
        <translation>Στο κατάστημα τα μεταφορικά άλλαξαν από {0} σε {1} προ φόρου.</translation>
    </message>
    <message>
        <source>In the shop the billing address is now “{0}”.</source>
        <translation>Στο κατάστημα η διεύθυνση χρέωσης είναι τώρα «{0}».</translation>
    </message>
    <message>
        <source>In the shop the customer&apos;s note is now “{0}”.</source>
        <translation>Στο κατάστημα η σημείωση του πελάτη είναι τώρα «{0}».</translation>
    </message>
    <message>
        <source>In the shop the delivery address is now “{0}”.</source>
        <translation>Στο κατάστημα η διεύθυνση παράδοσης είναι τώρα «{0}».</translation>
    </message>
    <message>
        <source>In the shop the e-mail address is now “{0}”.</source>
        <translation>Στο κατάστημα η διεύθυνση e-mail είναι τώρα «{0}».</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was added.</source>
        <translation>Στο κατάστημα προστέθηκε η χρέωση «{0}» {1}.</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was removed.</source>
        <translation>Στο κατάστημα αφαιρέθηκε η χρέωση «{0}» {1}.</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” went from {1} to {2}.</source>
        <translation>Στο κατάστημα η χρέωση «{0}» άλλαξε από {1} σε {2}.</translation>
    </message>
    <message>
        <source>In the shop the phone number is now “{0}”.</source>
        <translation>Στο κατάστημα το τηλέφωνο είναι τώρα «{0}».</translation>
    </message>
    <message>
        <source>In the shop the way of shipping is now “{0}”.</source>
        <translation>Στο κατάστημα ο τρόπος αποστολής είναι τώρα «{0}».</translation>
    </message>
    <message>
        <source>In the shop this variation shares the quantity of its product.</source>
        <translation>Στο κατάστημα αυτή η παραλλαγή μοιράζεται την ποσότητα του προϊόντος της.</translation>
    </message>
    <message>
        <source>In the shop {0} pieces of “{1}” went back into its stock (it is {2} there).</source>
        <translation>Στο κατάστημα {0} τεμάχια του «{1}» επέστρεψαν στο απόθεμά του (η κατάσταση εκεί είναι {2}).</translation>
    </message>
    <message>
        <source>In the shop {0} {1} of it were refunded.</source>
        <translation>Στο κατάστημα επιστράφηκαν {0} {1} από αυτή.</translation>
    </message>
    <message>
        <source>In the shop&apos;s plugin LiteSpeed Cache choose Cache → Cache REST API: Off, and purge all.</source>
        <translation>Στο πρόσθετο LiteSpeed Cache του καταστήματος επιλέξτε Cache → Cache REST API: Off και αδειάστε τα πάντα (Purge All).</translation>
    </message>
    <message>
        <source>In {0} it shares one quantity with the other variations of its product. Enter its own by hand.</source>
        <translation>Στο {0} μοιράζεται μία ποσότητα με τις άλλες παραλλαγές του προϊόντος της. Δώστε τη δική της με το χέρι.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <translation>Αρχική εισαγωγή</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Install the newest release first.</source>
        <translation>Εγκαταστήστε πρώτα τη νεότερη έκδοση.</translation>
    </message>
    <message>
        <source>Install the newest release; nothing was changed.</source>
        <translation>Εγκαταστήστε τη νεότερη έκδοση· δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Απαντά.</translation>
    </message>
    <message>
        <source>It came back from cancelled in the shop, but its sales order in {0} is cancelled. Enter it there by hand and press Skip, or cancel it in the shop again.</source>
        <translation>Δεν είναι πια ακυρωμένη στο κατάστημα, αλλά η εντολή πώλησής της στο {0} είναι ακυρωμένη. Καταχωρίστε την εκεί με το χέρι και πατήστε Παράλειψη, ή ακυρώστε την ξανά στο κατάστημα.</translation>
    </message>
    <message>
        <source>It counts in {0}{1}.</source>
        <translation>Νόμισμα: {0}{1}.</translation>
    </message>
    <message>
        <source>It ends with @m and a number; copy it as a whole.</source>
        <translation>Τελειώνει σε @m και έναν αριθμό· αντιγράψτε το ολόκληρο.</translation>
    </message>
    <message>
        <source>It goes on by itself while the window is open, or with the next synchronisation.</source>
        <translation>Συνεχίζει μόνο του όσο το παράθυρο είναι ανοιχτό, ή με τον επόμενο συγχρονισμό.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Συνεχίζει μόνο του.</translation>
    </message>
    <message>
        <source>It had changed meanwhile; nothing was written.</source>
        <translation>Είχε αλλάξει στο μεταξύ· δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>It has changed since.</source>
        <translation>Άλλαξε από τότε.</translation>
    </message>
    <message>
        <source>It has no SKU of its own: the shop shows its product&apos;s SKU {0} for all variations without one. Give each variation its own SKU, or pick one in the SKU doctor.</source>
        <translation>Δεν έχει δικό της SKU: το κατάστημα δείχνει το SKU του προϊόντος της, {0}, για όλες τις παραλλαγές χωρίς δικό τους. Δώστε σε κάθε παραλλαγή το δικό της SKU, ή διαλέξτε μία στον γιατρό SKU.</translation>
    </message>
    <message>
        <source>It has no SKU.</source>
        <translation>Δεν έχει SKU.</translation>
    </message>
    <message>
        <source>It has no SKU. Give it one in the shop.</source>
        <translation>Δεν έχει SKU. Δώστε του ένα στο κατάστημα.</translation>
    </message>
    <message>
        <source>It has no SKU. Give it one, then synchronise it again.</source>
        <translation>Δεν έχει SKU. Δώστε του ένα και συγχρονίστε το ξανά.</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Δεν έχει κωδικό.</translation>
    </message>
    <message>
        <source>It has no e-mail address, so it cannot be a customer of a shop.</source>
        <translation>Δεν έχει διεύθυνση e-mail, οπότε δεν μπορεί να γίνει πελάτης καταστήματος.</translation>
    </message>
    <message>
        <source>It has no e-mail address. Add one.</source>
        <translation>Δεν έχει διεύθυνση e-mail. Προσθέστε μία.</translation>
    </message>
    <message>
        <source>It has no name. Enter one in the shop.</source>
        <translation>Δεν έχει όνομα. Δώστε ένα στο κατάστημα.</translation>
    </message>
    <message>
        <source>It has no part number, by which the shop would know it.</source>
        <translation>Δεν έχει αριθμό είδους (Part Number), με τον οποίο θα το αναγνώριζε το κατάστημα.</translation>
    </message>
    <message>
        <source>It has no price. Enter one, then synchronise it again.</source>
        <translation>Δεν έχει τιμή. Δώστε μία και συγχρονίστε το ξανά.</translation>
    </message>
    <message>
        <source>It has variations now, and none of them has its SKU {0}, so its record in {1} belongs to nothing in the shop. Give that SKU to the variation that it is, or leave it out.</source>
        <translation>Έχει πια παραλλαγές, και καμία δεν έχει το SKU του {0}, οπότε η εγγραφή του στο {1} δεν ανήκει σε τίποτα στο κατάστημα. Δώστε αυτό το SKU στην παραλλαγή που είναι, ή εξαιρέστε το.</translation>
    </message>
    <message>
        <source>It is Vtiger {0}, which cannot make sales orders for other programs.</source>
        <translation>Είναι Vtiger {0}, που δεν μπορεί να δημιουργεί εντολές πώλησης για άλλα προγράμματα.</translation>
    </message>
    <message>
        <source>It is Vtiger {0}.</source>
        <translation>Είναι Vtiger {0}.</translation>
    </message>
    <message>
        <source>It is a kit and lies nowhere itself.</source>
        <translation>Είναι σετ και δεν βρίσκεται το ίδιο σε αποθήκη.</translation>
    </message>
    <message>
        <source>It is a kit now and lies nowhere itself.</source>
        <translation>Τώρα είναι σετ και δεν βρίσκεται το ίδιο σε αποθήκη.</translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation>Γίνεται δεκτό.</translation>
    </message>
    <message>
        <source>It is back on the other side.</source>
        <translation>Υπάρχει ξανά στην άλλη πλευρά.</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Ελέγχεται.</translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it. Enter one there.</source>
        <translation>Μετριέται στο κατάστημα, που δεν έχει αριθμό για αυτό. Δώστε έναν εκεί.</translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it; its quantity is left alone. Enter one in the shop: product → Inventory → Quantity. From then on {0} decides about it.</source>
        <translation>Μετριέται στο κατάστημα, που δεν έχει αριθμό για αυτό· η ποσότητά του μένει ως έχει. Δώστε έναν στο κατάστημα: product → Inventory → Quantity. Από εκεί και πέρα αποφασίζει το {0}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Είναι κενό.</translation>
    </message>
    <message>
        <source>It is gone there, too.</source>
        <translation>Δεν υπάρχει πια ούτε εκεί.</translation>
    </message>
    <message>
        <source>It is in neither of the two any more.</source>
        <translation>Δεν υπάρχει πια σε κανένα από τα δύο.</translation>
    </message>
    <message>
        <source>It is in the trash of {0} and stays in {1}. Restore it, delete it there by hand, or leave it out.</source>
        <translation>Βρίσκεται στον κάδο ({0}) και μένει στο {1}. Επαναφέρετέ το, διαγράψτε το εκεί με το χέρι ή εξαιρέστε το.</translation>
    </message>
    <message>
        <source>It is not active ({0}). Publish it, then synchronise it again.</source>
        <translation>Δεν είναι ενεργό ({0}). Δημοσιεύστε το και συγχρονίστε το ξανά.</translation>
    </message>
    <message>
        <source>It is not active there, so it is not sold in the shop.</source>
        <translation>Δεν είναι ενεργό εκεί, οπότε δεν πωλείται στο κατάστημα.</translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}.</source>
        <translation>Δεν είναι σαφές ποια στήλη είναι: {0}.</translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}: {1}.</source>
        <translation>Δεν είναι σαφές ποια στήλη είναι: {0}. {1}.</translation>
    </message>
    <message>
        <source>It is not counted in the shop; its quantity is left alone. Switch it on in the shop: product → Inventory → Track stock quantity. From then on {0} decides about it.</source>
        <translation>Δεν μετριέται στο κατάστημα· η ποσότητά του μένει ως έχει. Ενεργοποιήστε το στο κατάστημα: product → Inventory → Track stock quantity. Από εκεί και πέρα αποφασίζει το {0}.</translation>
    </message>
    <message>
        <source>It is not in the shop any more.</source>
        <translation>Δεν υπάρχει πια στο κατάστημα.</translation>
    </message>
    <message>
        <source>It is not in the stock book.</source>
        <translation>Δεν είναι στο βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>It is not in {0} yet. Import the products first.</source>
        <translation>Δεν υπάρχει ακόμα στο {0}. Κάντε πρώτα εισαγωγή των προϊόντων.</translation>
    </message>
    <message>
        <source>It is not published in the shop ({0}).</source>
        <translation>Δεν είναι δημοσιευμένο στο κατάστημα ({0}).</translation>
    </message>
    <message>
        <source>It is part of order {0}, which is sent as a whole.</source>
        <translation>Είναι μέρος της παραγγελίας {0}, που στέλνεται ολόκληρη.</translation>
    </message>
    <message>
        <source>It is part of order {0}, which is {1} and is not sent. Press Sync order to send this part by itself, or Skip.</source>
        <translation>Είναι μέρος της παραγγελίας {0}, που είναι {1} και δεν στέλνεται. Πατήστε Συγχρονισμός παραγγελίας για να σταλεί αυτό το μέρος μόνο του, ή Παράλειψη.</translation>
    </message>
    <message>
        <source>It is read again.</source>
        <translation>Διαβάζεται ξανά.</translation>
    </message>
    <message>
        <source>It is right as it is now.</source>
        <translation>Είναι σωστό όπως είναι τώρα.</translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation>Είναι σε λειτουργία.</translation>
    </message>
    <message>
        <source>It is the first list: look whether it is what you expect.</source>
        <translation>Είναι ο πρώτος κατάλογος: δείτε αν είναι αυτός που περιμένετε.</translation>
    </message>
    <message>
        <source>It is there: what is made in Vtiger is found again by it.</source>
        <translation>Υπάρχει: με αυτό ξαναβρίσκεται ό,τι δημιουργείται στο Vtiger.</translation>
    </message>
    <message>
        <source>It is valid.</source>
        <translation>Είναι έγκυρο.</translation>
    </message>
    <message>
        <source>It is “{0}”, which is no record.</source>
        <translation>Είναι «{0}», που δεν είναι εγγραφή.</translation>
    </message>
    <message>
        <source>It may do everything but make taxes.</source>
        <translation>Μπορεί να κάνει τα πάντα εκτός από τη δημιουργία φόρων.</translation>
    </message>
    <message>
        <source>It may read and write.</source>
        <translation>Μπορεί να διαβάζει και να γράφει.</translation>
    </message>
    <message>
        <source>It rests in “{0}”, a status that is not sent. If such orders are to be sent, add it in the shop&apos;s settings (Send orders that are); if not, add it there under Leave alone. Or press Sync order.</source>
        <translation>Μένει σε «{0}», μια κατάσταση που δεν στέλνεται. Αν τέτοιες παραγγελίες πρέπει να στέλνονται, προσθέστε την στις ρυθμίσεις του καταστήματος (Αποστολή παραγγελιών σε κατάσταση)· αν όχι, προσθέστε την εκεί στο «Να μένουν ως έχουν». Ή πατήστε Συγχρονισμός παραγγελίας.</translation>
    </message>
    <message>
        <source>It shares one record with another of the shop.</source>
        <translation>Μοιράζεται μία εγγραφή με μια άλλη του καταστήματος.</translation>
    </message>
    <message>
        <source>It stands for the same stock as another product of the shop.</source>
        <translation>Αντιστοιχεί στο ίδιο απόθεμα με άλλο προϊόν του καταστήματος.</translation>
    </message>
    <message>
        <source>It stands for the same stock as the one you picked.</source>
        <translation>Αντιστοιχεί στο ίδιο απόθεμα με αυτό που επιλέξατε.</translation>
    </message>
    <message>
        <source>It stands under order {0} and sells the same for other amounts or on another day, as the rest of a deposit does. Press Sync order to send it, too, or Skip.</source>
        <translation>Βρίσκεται κάτω από την παραγγελία {0} και πουλά τα ίδια για άλλα ποσά ή άλλη ημέρα, όπως το υπόλοιπο μιας προκαταβολής. Πατήστε Συγχρονισμός παραγγελίας για να σταλεί και αυτή, ή Παράλειψη.</translation>
    </message>
    <message>
        <source>It stands under order {0}, which could not be read yet.</source>
        <translation>Βρίσκεται κάτω από την παραγγελία {0}, που δεν διαβάστηκε ακόμα.</translation>
    </message>
    <message>
        <source>It takes {0} seconds per request.</source>
        <translation>Χρειάζεται {0} δευτερόλεπτα ανά αίτημα.</translation>
    </message>
    <message>
        <source>It uses {0}, but {1}.</source>
        <translation>Χρησιμοποιεί {0}, αλλά {1}.</translation>
    </message>
    <message>
        <source>It waits until its hold time is over.</source>
        <translation>Περιμένει μέχρι να λήξει ο χρόνος αναμονής.</translation>
    </message>
    <message>
        <source>It was deleted for good in {0} and is still in {1}. Delete it there by hand, or leave it out.</source>
        <translation>Διαγράφηκε οριστικά στο {0} και υπάρχει ακόμα στο {1}. Διαγράψτε το εκεί με το χέρι ή εξαιρέστε το.</translation>
    </message>
    <message>
        <source>It was deleted in Megaventory and has been restored.</source>
        <translation>Διαγράφηκε στο Megaventory και έγινε επαναφορά του.</translation>
    </message>
    <message>
        <source>It was deleted in {0}. A variation has no trash: delete or unpublish it in the shop by hand.</source>
        <translation>Διαγράφηκε στο {0}. Μια παραλλαγή δεν έχει κάδο: διαγράψτε την ή αποσύρετέ την από τη δημοσίευση στο κατάστημα με το χέρι.</translation>
    </message>
    <message>
        <source>It was deleted in {0}. Import again to bring it back there, or leave it out.</source>
        <translation>Διαγράφηκε στο {0}. Κάντε ξανά εισαγωγή για να επιστρέψει εκεί, ή εξαιρέστε το.</translation>
    </message>
    <message>
        <source>It was deleted in “{0}”, or lies in its trash. Restore it there.</source>
        <translation>Διαγράφηκε στο «{0}» ή βρίσκεται στον κάδο του. Επαναφέρετέ το εκεί.</translation>
    </message>
    <message>
        <source>It was deleted on the other side. The next synchronisation removes it here, too.</source>
        <translation>Διαγράφηκε στην άλλη πλευρά. Ο επόμενος συγχρονισμός το αφαιρεί και εδώ.</translation>
    </message>
    <message>
        <source>It was in Megaventory already.</source>
        <translation>Υπήρχε ήδη στο Megaventory.</translation>
    </message>
    <message>
        <source>It was in Vtiger already.</source>
        <translation>Υπήρχε ήδη στο Vtiger.</translation>
    </message>
    <message>
        <source>It was in the shop already.</source>
        <translation>Υπήρχε ήδη στο κατάστημα.</translation>
    </message>
    <message>
        <source>It was made for an order without an account.</source>
        <translation>Δημιουργήθηκε για παραγγελία χωρίς λογαριασμό.</translation>
    </message>
    <message>
        <source>It was made with a newer release of WC Sync Desktop.</source>
        <translation>Δημιουργήθηκε με νεότερη έκδοση του WC Sync Desktop.</translation>
    </message>
    <message>
        <source>It was read three times. Try again; tell your host if it stays.</source>
        <translation>Διαβάστηκε τρεις φορές. Δοκιμάστε ξανά· αν επιμένει, ενημερώστε τον πάροχό σας.</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>Ήταν ήδη έτσι.</translation>
    </message>
    <message>
        <source>It was sold at the very moment when its quantity was read, again and again. Import the quantities once more.</source>
        <translation>Πουλιόταν ακριβώς τη στιγμή που διαβαζόταν η ποσότητά του, ξανά και ξανά. Κάντε άλλη μία φορά εισαγωγή των ποσοτήτων.</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>Υπήρχε ήδη.</translation>
    </message>
    <message>
        <source>It was tried {0} times and did not get through; “Sync now” tries again. {1}</source>
        <translation>Δοκιμάστηκε {0} φορές και δεν πέρασε· το «Συγχρονισμός τώρα» δοκιμάζει ξανά. {1}</translation>
    </message>
    <message>
        <source>It works, only slowly, and WC Sync Desktop asks for less at once. A faster host would help.</source>
        <translation>Λειτουργεί, μόνο αργά, και το WC Sync Desktop ζητά λιγότερα κάθε φορά. Ένας ταχύτερος πάροχος θα βοηθούσε.</translation>
    </message>
    <message>
        <source>It would change {0} of {1} products.</source>
        <translation>Θα άλλαζε {0} από {1} προϊόντα.</translation>
    </message>
    <message>
        <source>It would set {0} products to 0.</source>
        <translation>Θα μηδένιζε {0} προϊόντα.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Its SKU is to become {0}, which another product has that waits for {1} in turn. In {2}, give one of them another SKU first, for a moment; the rest goes by itself.</source>
        <translation>Το SKU του πρόκειται να γίνει {0}, που το έχει άλλο προϊόν, το οποίο περιμένει με τη σειρά του το {1}. Στο {2}, δώστε πρώτα για λίγο σε ένα από τα δύο άλλο SKU· τα υπόλοιπα γίνονται μόνα τους.</translation>
    </message>
    <message>
        <source>Its category ({0}) is not one of those for “{1}”. Change the category, or the list in the settings of the shop.</source>
        <translation>Η κατηγορία του ({0}) δεν είναι από εκείνες για το «{1}». Αλλάξτε την κατηγορία ή τη λίστα στις ρυθμίσεις του καταστήματος.</translation>
    </message>
    <message>
        <source>Its copy was deleted in “{0}”. Press Retry to copy it again, or Skip if that is as it should be.</source>
        <translation>Το αντίγραφό της διαγράφηκε στο «{0}». Πατήστε Επανάληψη για νέο αντίγραφο, ή Παράλειψη αν έτσι πρέπει να είναι.</translation>
    </message>
    <message>
        <source>Its name is empty, or holds only signs that Megaventory does not take. Give it a name in the shop.</source>
        <translation>Το όνομά του είναι κενό ή έχει μόνο χαρακτήρες που δεν δέχεται το Megaventory. Δώστε του όνομα στο κατάστημα.</translation>
    </message>
    <message>
        <source>Its name is empty. Give it one.</source>
        <translation>Το όνομά του είναι κενό. Δώστε ένα.</translation>
    </message>
    <message>
        <source>Its operation had ended.</source>
        <translation>Η ενέργειά του είχε τελειώσει.</translation>
    </message>
    <message>
        <source>Its parts are sent in its place: {0}.</source>
        <translation>Στη θέση της στέλνονται τα μέρη της: {0}.</translation>
    </message>
    <message>
        <source>Its price cannot be made net: no tax rate of the shop fits its tax class at the shop&apos;s own address. Add that rate in the shop, or mark the product as not taxable.</source>
        <translation>Η καθαρή τιμή του δεν υπολογίζεται: κανένας συντελεστής του καταστήματος δεν ταιριάζει στη φορολογική του κλάση για τη διεύθυνση του ίδιου του καταστήματος. Προσθέστε τον στο κατάστημα ή ορίστε το προϊόν ως μη φορολογητέο.</translation>
    </message>
    <message>
        <source>Its product “{0}” cannot be read. {1}</source>
        <translation>Το προϊόν της «{0}» δεν διαβάζεται. {1}</translation>
    </message>
    <message>
        <source>Its quantity has changed meanwhile.</source>
        <translation>Η ποσότητά του άλλαξε στο μεταξύ.</translation>
    </message>
    <message>
        <source>Its quantity has parts of a piece, and the shop is not known to count such; the shop&apos;s figure is left alone. If the shop counts parts of a piece, say so in the settings of its connection; else make it whole in {0}.</source>
        <translation>Η ποσότητά του έχει μέρη τεμαχίου, και δεν είναι γνωστό ότι το κατάστημα μετρά τέτοια· ο αριθμός του καταστήματος μένει ως έχει. Αν το κατάστημα μετρά μέρη τεμαχίου, δηλώστε το στις ρυθμίσεις της σύνδεσής του· αλλιώς κάντε την ακέραιη στο {0}.</translation>
    </message>
    <message>
        <source>Its quotation marks do not close before line {0}.</source>
        <translation>Τα εισαγωγικά του δεν κλείνουν πριν από τη γραμμή {0}.</translation>
    </message>
    <message>
        <source>Its quotation marks do not close.</source>
        <translation>Τα εισαγωγικά του δεν κλείνουν.</translation>
    </message>
    <message>
        <source>Its record in {0} already belongs to another record of this shop. Give it a key of its own.</source>
        <translation>Η εγγραφή του στο {0} ανήκει ήδη σε άλλη εγγραφή αυτού του καταστήματος. Δώστε του δικό του κλειδί.</translation>
    </message>
    <message>
        <source>Its sales order was deleted in {0}. Press Retry to send the order again, or Skip if that is as it should be.</source>
        <translation>Η εντολή πώλησής της διαγράφηκε στο {0}. Πατήστε Επανάληψη για να σταλεί ξανά η παραγγελία, ή Παράλειψη αν έτσι πρέπει να είναι.</translation>
    </message>
    <message>
        <source>Its status has changed since.</source>
        <translation>Η κατάστασή της άλλαξε από τότε.</translation>
    </message>
    <message>
        <source>Its total in Vtiger is {0} instead of {1}; settle it there by hand.</source>
        <translation>Το σύνολό της στο Vtiger είναι {0} αντί για {1}· τακτοποιήστε το εκεί με το χέρι.</translation>
    </message>
    <message>
        <source>Its total is {0}, the original&apos;s {1}.</source>
        <translation>Το σύνολό της είναι {0}, του πρωτοτύπου {1}.</translation>
    </message>
    <message>
        <source>Its {0} is not shared with “{1}”. Choose on the tab Connections who decides about it.</source>
        <translation>Δεν το μοιράζεται με το «{1}»: {0}. Επιλέξτε στην καρτέλα Συνδέσεις ποιος αποφασίζει.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Κλειδί</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Κλειδιά</translation>
    </message>
    <message>
        <source>Kind and state of each connection, without name, address and keys</source>
        <translation>Είδος και κατάσταση κάθε σύνδεσης, χωρίς όνομα, διεύθυνση και κλειδιά</translation>
    </message>
    <message>
        <source>Known by it</source>
        <translation>Αναγνωρίζεται από αυτό</translation>
    </message>
    <message>
        <source>Known by it; compared without regard to capitals</source>
        <translation>Αναγνωρίζεται από αυτό· πεζά και κεφαλαία δεν διαφέρουν</translation>
    </message>
    <message>
        <source>Known by the account, a guest by the e-mail; made where it is new</source>
        <translation>Αναγνωρίζεται από τον λογαριασμό, ένας επισκέπτης από το e-mail· αν είναι νέος, δημιουργείται</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Leave its row in.</source>
        <translation>Μην εξαιρέσετε τη γραμμή του.</translation>
    </message>
    <message>
        <source>Leave only one of them there.</source>
        <translation>Αφήστε μόνο ένα από αυτά εκεί.</translation>
    </message>
    <message>
        <source>Leave out the part before the @ sign.</source>
        <translation>Παραλείψτε το μέρος πριν από το @.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Εξαιρέθηκε από εσάς.</translation>
    </message>
    <message>
        <source>Left out by you: {0}</source>
        <translation>Εξαιρέθηκε από εσάς: {0}</translation>
    </message>
    <message>
        <source>Less than 0.1 seconds</source>
        <translation>Λιγότερο από 0,1 δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Let at least one count, in the settings of the connection.</source>
        <translation>Ορίστε να μετρά τουλάχιστον μία, στις ρυθμίσεις της σύνδεσης.</translation>
    </message>
    <message>
        <source>Line {0} of the table is empty.</source>
        <translation>Η γραμμή {0} του πίνακα είναι κενή.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Look at it again; nothing was done.</source>
        <translation>Δείτε το ξανά· δεν έγινε τίποτα.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Δείτε ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>Look at the table again.</source>
        <translation>Δείτε ξανά τον πίνακα.</translation>
    </message>
    <message>
        <source>Look for it in Vtiger; a record in its recycle bin counts, too.</source>
        <translation>Αναζητήστε το στο Vtiger· μετρά και μια εγγραφή στον κάδο του.</translation>
    </message>
    <message>
        <source>Look for it in Vtiger; an administrator&apos;s key sees every record.</source>
        <translation>Αναζητήστε το στο Vtiger· με το κλειδί ενός διαχειριστή φαίνονται όλες οι εγγραφές.</translation>
    </message>
    <message>
        <source>Look for it in the shop&apos;s trash.</source>
        <translation>Αναζητήστε το στον κάδο του καταστήματος.</translation>
    </message>
    <message>
        <source>Look for it there; press Skip if that is right.</source>
        <translation>Αναζητήστε το εκεί· αν είναι σωστό, πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>Look for new orders</source>
        <translation>Έλεγχος για νέες παραγγελίες</translation>
    </message>
    <message>
        <source>Look it up again.</source>
        <translation>Αναζητήστε το ξανά.</translation>
    </message>
    <message>
        <source>Look it up in the table.</source>
        <translation>Αναζητήστε το στον πίνακα.</translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Done.</source>
        <translation>Δείτε εκεί αν αυτή η παραγγελία καταχωρίστηκε, τακτοποιήστε την με το χέρι και πατήστε Έγινε.</translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Skip.</source>
        <translation>Δείτε εκεί αν αυτή η παραγγελία καταχωρίστηκε, τακτοποιήστε την με το χέρι και πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Ελέγχθηκε</translation>
    </message>
    <message>
        <source>Mailing Address</source>
        <translation>Διεύθυνση αλληλογραφίας</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>Κύρια αποθήκη</translation>
    </message>
    <message>
        <source>Make a key with Read/Write permission in the shop.</source>
        <translation>Δημιουργήστε στο κατάστημα ένα κλειδί με δικαίωμα Read/Write.</translation>
    </message>
    <message>
        <source>Make a new key in the shop (WooCommerce → Settings → Advanced → REST API) and enter both parts.</source>
        <translation>Δημιουργήστε νέο κλειδί στο κατάστημα (WooCommerce → Settings → Advanced → REST API) και δώστε και τα δύο μέρη του.</translation>
    </message>
    <message>
        <source>Make a product that lies on a shelf.</source>
        <translation>Δημιουργήστε ένα προϊόν που βρίσκεται σε ράφι.</translation>
    </message>
    <message>
        <source>Make both currencies the same; until then nothing is sent.</source>
        <translation>Ορίστε το ίδιο νόμισμα και στα δύο· μέχρι τότε δεν στέλνεται τίποτα.</translation>
    </message>
    <message>
        <source>Make fewer, or correct its quantity first.</source>
        <translation>Φτιάξτε λιγότερα ή διορθώστε πρώτα την ποσότητά του.</translation>
    </message>
    <message>
        <source>Make room, then try again; nothing was changed.</source>
        <translation>Ελευθερώστε χώρο και δοκιμάστε ξανά· τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Make room; nothing is lost.</source>
        <translation>Ελευθερώστε χώρο· δεν χάνεται τίποτα.</translation>
    </message>
    <message>
        <source>Make the key for an administrator or shop manager.</source>
        <translation>Δημιουργήστε το κλειδί για έναν διαχειριστή ή διαχειριστή καταστήματος.</translation>
    </message>
    <message>
        <source>Make the main currencies equal; nothing is sent between the two until they are.</source>
        <translation>Ορίστε το ίδιο κύριο νόμισμα· μέχρι τότε δεν στέλνεται τίποτα μεταξύ των δύο.</translation>
    </message>
    <message>
        <source>Make the quantity whole, or say so in the settings of its connection.</source>
        <translation>Κάντε την ποσότητα ακέραια, ή δηλώστε το στις ρυθμίσεις της σύνδεσής του.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Επιτρέπεται ανάγνωση</translation>
    </message>
    <message>
        <source>May write</source>
        <translation>Επιτρέπεται εγγραφή</translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation>Λογαριασμός Megaventory</translation>
    </message>
    <message>
        <source>Megaventory answered without saying whether it worked.</source>
        <translation>Το Megaventory απάντησε χωρίς να πει αν πέτυχε.</translation>
    </message>
    <message>
        <source>Megaventory answered without the list that was asked for.</source>
        <translation>Το Megaventory απάντησε χωρίς τη λίστα που ζητήθηκε.</translation>
    </message>
    <message>
        <source>Megaventory answered without what was asked for.</source>
        <translation>Το Megaventory απάντησε χωρίς αυτό που ζητήθηκε.</translation>
    </message>
    <message>
        <source>Megaventory answers.</source>
        <translation>Το Megaventory απαντά.</translation>
    </message>
    <message>
        <source>Megaventory does not accept the API key.</source>
        <translation>Το Megaventory δεν δέχεται το κλειδί API.</translation>
    </message>
    <message>
        <source>Megaventory has no location for stock.</source>
        <translation>Το Megaventory δεν έχει τοποθεσία για απόθεμα.</translation>
    </message>
    <message>
        <source>Megaventory has other clients called “{0}”, with and without this e-mail.</source>
        <translation>Το Megaventory έχει άλλους πελάτες «{0}», με και χωρίς αυτό το e-mail.</translation>
    </message>
    <message>
        <source>Megaventory holds goods with the SKU “{0}”, which orders need for a service.</source>
        <translation>Το Megaventory έχει εμπορεύματα με το SKU «{0}», που οι παραγγελίες χρειάζονται για μια υπηρεσία.</translation>
    </message>
    <message>
        <source>Megaventory holds sales order {0} under the reference of this order, and it is not certain whether it was made of it.</source>
        <translation>Το Megaventory έχει την εντολή πώλησης {0} με την παραπομπή αυτής της παραγγελίας, και δεν είναι βέβαιο αν προέρχεται από αυτή.</translation>
    </message>
    <message>
        <source>Megaventory holds {0} records that fit.</source>
        <translation>Το Megaventory έχει {0} εγγραφές που ταιριάζουν.</translation>
    </message>
    <message>
        <source>Megaventory keeps this name for another value.</source>
        <translation>Το Megaventory κρατά αυτό το όνομα για άλλη τιμή.</translation>
    </message>
    <message>
        <source>Megaventory names no main currency.</source>
        <translation>Το Megaventory δεν ορίζει κύριο νόμισμα.</translation>
    </message>
    <message>
        <source>Megaventory refuses it: {0}</source>
        <translation>Το Megaventory το απορρίπτει: {0}</translation>
    </message>
    <message>
        <source>Megaventory: classic two-way</source>
        <translation>Megaventory: κλασικά αμφίδρομα</translation>
    </message>
    <message>
        <source>Megaventory: keeps stock and order status</source>
        <translation>Megaventory: κρατά απόθεμα και κατάσταση παραγγελιών</translation>
    </message>
    <message>
        <source>Merge them there, or remove one.</source>
        <translation>Συγχωνεύστε τα εκεί ή αφαιρέστε το ένα.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Ενότητες</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Name and rate</source>
        <translation>Όνομα και συντελεστής</translation>
    </message>
    <message>
        <source>Name the field of the shop; a custom field is written meta:name.</source>
        <translation>Δώστε το πεδίο του καταστήματος· ένα προσαρμοσμένο πεδίο γράφεται meta:όνομα.</translation>
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
        <translation>Καθαρή· μόνο όπου και τα δύο υπολογίζουν στο ίδιο νόμισμα</translation>
    </message>
    <message>
        <source>New records are not made there.</source>
        <translation>Εκεί δεν δημιουργούνται νέες εγγραφές.</translation>
    </message>
    <message>
        <source>New sharing rules</source>
        <translation>Νέοι κανόνες κοινής χρήσης</translation>
    </message>
    <message>
        <source>No Vtiger answers at {0}.</source>
        <translation>Κανένα Vtiger δεν απαντά στο {0}.</translation>
    </message>
    <message>
        <source>No WooCommerce answers at {0}.</source>
        <translation>Κανένα WooCommerce δεν απαντά στο {0}.</translation>
    </message>
    <message>
        <source>No keyring is available to keep the keys safe, so nothing was stored.</source>
        <translation>Δεν υπάρχει κλειδοθήκη για ασφαλή φύλαξη των κλειδιών, οπότε δεν αποθηκεύτηκε τίποτα.</translation>
    </message>
    <message>
        <source>No location of {0} counts: all of them are excluded.</source>
        <translation>Καμία τοποθεσία δεν μετρά ({0}): εξαιρούνται όλες.</translation>
    </message>
    <message>
        <source>No more than {0} fields of your own can be added.</source>
        <translation>Δεν μπορείτε να προσθέσετε περισσότερα από {0} δικά σας πεδία.</translation>
    </message>
    <message>
        <source>None of these products is in a shop whose stock the stock book keeps.</source>
        <translation>Κανένα από αυτά τα προϊόντα δεν είναι σε κατάστημα του οποίου το απόθεμα κρατά το βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>None: every answer is a new one.</source>
        <translation>Καμία: κάθε απάντηση είναι νέα.</translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Χωρίς σύνδεση ακόμα</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Δεν ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>Δεν χρειάζεται: εκτελείται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation>Δεν εκτελέστηκε ακόμα</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing is deleted in Vtiger.</source>
        <translation>Στο Vtiger δεν διαγράφεται τίποτα.</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Δεν έγινε ακόμα καμία εισαγωγή.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel; press Skip.</source>
        <translation>Δεν μένει τίποτα για ακύρωση· πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was named.</source>
        <translation>Δεν δόθηκε τίποτα που να μπορεί να εισαχθεί.</translation>
    </message>
    <message>
        <source>Nothing to do: they are sent in the encrypted address instead.</source>
        <translation>Δεν χρειάζεται τίποτα: στέλνονται μέσα στην κρυπτογραφημένη διεύθυνση.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Δεν αποκαταστάθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Δεν παραλήφθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Of a variation: the product&apos;s name and what is chosen</source>
        <translation>Σε παραλλαγή: το όνομα του προϊόντος και οι επιλογές της</translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation>Τηλέφωνο γραφείου</translation>
    </message>
    <message>
        <source>One label each, such as “VAT 19%”</source>
        <translation>Μία ετικέτα για τον καθένα, π.χ. «ΦΠΑ 19%»</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ένα προϊόν</translation>
    </message>
    <message>
        <source>Only its variations are sent: they are what is kept in stock.</source>
        <translation>Στέλνονται μόνο οι παραλλαγές του: αυτές έχουν απόθεμα.</translation>
    </message>
    <message>
        <source>Only percentage coupons become discounts.</source>
        <translation>Μόνο ποσοστιαία κουπόνια γίνονται εκπτώσεις.</translation>
    </message>
    <message>
        <source>Only products are deleted in Megaventory.</source>
        <translation>Στο Megaventory διαγράφονται μόνο προϊόντα.</translation>
    </message>
    <message>
        <source>Only products are deleted in a shop.</source>
        <translation>Σε ένα κατάστημα διαγράφονται μόνο προϊόντα.</translation>
    </message>
    <message>
        <source>Only products, accounts, rates and copies of orders are looked up in a shop.</source>
        <translation>Σε ένα κατάστημα αναζητούνται μόνο προϊόντα, λογαριασμοί, συντελεστές και αντίγραφα παραγγελιών.</translation>
    </message>
    <message>
        <source>Only simple products and variations are sent.</source>
        <translation>Στέλνονται μόνο απλά προϊόντα και παραλλαγές.</translation>
    </message>
    <message>
        <source>Only simple products and variations have a quantity.</source>
        <translation>Μόνο απλά προϊόντα και παραλλαγές έχουν ποσότητα.</translation>
    </message>
    <message>
        <source>Only what is shared with the other side has a quantity there.</source>
        <translation>Ποσότητα εκεί έχει μόνο ό,τι μοιράζεται με την άλλη πλευρά.</translation>
    </message>
    <message>
        <source>Only {0} of this work order are left.</source>
        <translation>Απομένουν μόνο {0} σε αυτή την εντολή παραγωγής.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>Ανοίξτε το σε πρόγραμμα υπολογιστικών φύλλων και αποθηκεύστε το ως .xlsx ή .csv.</translation>
    </message>
    <message>
        <source>Open the address in a browser: it must show the shop. A plugin that hides the REST API must let WooCommerce through.</source>
        <translation>Ανοίξτε τη διεύθυνση σε πρόγραμμα περιήγησης: πρέπει να δείχνει το κατάστημα. Ένα πρόσθετο που κρύβει το REST API πρέπει να αφήνει το WooCommerce να περνά.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Αριθμός παραγγελίας</translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done.</source>
        <translation>Η παραγγελία {0} στο {1} έγινε από αυτήν νωρίτερα. Αλλάξτε την εκεί με το χέρι και πατήστε «Έγινε».</translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done. That shop takes the pieces of a row that is changed from its stock: set that product&apos;s quantity back there.</source>
        <translation>Η παραγγελία {0} στο {1} έγινε από αυτήν νωρίτερα. Αλλάξτε την εκεί με το χέρι και πατήστε «Έγινε». Εκείνο το κατάστημα παίρνει τα τεμάχια μιας γραμμής που αλλάζει από το απόθεμά του: επαναφέρετε εκεί την ποσότητα του προϊόντος.</translation>
    </message>
    <message>
        <source>Order {0} in {1}.</source>
        <translation>Παραγγελία {0} στο {1}.</translation>
    </message>
    <message>
        <source>Order {0} of {1}, placed on {2}.</source>
        <translation>Παραγγελία {0} από {1}, με ημερομηνία {2}.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Orders are copied from one shop into another one.</source>
        <translation>Οι παραγγελίες αντιγράφονται από ένα κατάστημα σε άλλο.</translation>
    </message>
    <message>
        <source>Orders are not copied this way any more.</source>
        <translation>Οι παραγγελίες δεν αντιγράφονται πια έτσι.</translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation>Προώθηση παραγγελιών</translation>
    </message>
    <message>
        <source>Orders without an account</source>
        <translation>Παραγγελίες χωρίς λογαριασμό</translation>
    </message>
    <message>
        <source>Organization Name</source>
        <translation>Όνομα οργανισμού</translation>
    </message>
    <message>
        <source>Other Address</source>
        <translation>Άλλη διεύθυνση</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Άλλα προγράμματα</translation>
    </message>
    <message>
        <source>Our mark, where Vtiger has this field</source>
        <translation>Το σημάδι μας, όπου το Vtiger έχει αυτό το πεδίο</translation>
    </message>
    <message>
        <source>Our mark; where Vtiger does not have this field, Customer No.</source>
        <translation>Το σημάδι μας· όπου το Vtiger δεν έχει αυτό το πεδίο, το Customer No.</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Δική σας επιλογή</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt)</source>
        <translation>PEM (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation>Αριθμός είδους</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Ποσοστό</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Pick one in the SKU doctor.</source>
        <translation>Επιλέξτε ένα στον Γιατρό SKU.</translation>
    </message>
    <message>
        <source>Pick one that is free.</source>
        <translation>Επιλέξτε ένα που είναι ελεύθερο.</translation>
    </message>
    <message>
        <source>Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα</source>
        <translation>Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Παρακαλώ αναφέρετέ το.</translation>
    </message>
    <message>
        <source>Press “Send the changes”, or change sales order {0} in {1} by hand and press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Πατήστε «Αποστολή των αλλαγών», ή αλλάξτε την εντολή πώλησης {0} στο {1} με το χέρι και πατήστε Έγινε. Έως τότε οι ποσότητες του καταστήματος μένουν ως έχουν.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Preview of one product</source>
        <translation>Προεπισκόπηση ενός προϊόντος</translation>
    </message>
    <message>
        <source>Preview of other rules</source>
        <translation>Προεπισκόπηση άλλων κανόνων</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Prices are kept with {0} decimals.</source>
        <translation>Οι τιμές κρατούνται με {0} δεκαδικά.</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>Κύριο e-mail</translation>
    </message>
    <message>
        <source>Product Active</source>
        <translation>Ενεργό προϊόν</translation>
    </message>
    <message>
        <source>Product Category</source>
        <translation>Κατηγορία προϊόντος</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Όνομα προϊόντος</translation>
    </message>
    <message>
        <source>Product of the shop</source>
        <translation>Προϊόν του καταστήματος</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Products can be read.</source>
        <translation>Τα προϊόντα διαβάζονται.</translation>
    </message>
    <message>
        <source>Products may be edited and deleted in the shop and in Megaventory; what is deleted there goes to the shop&apos;s trash. The shop decides about clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation>Τα προϊόντα μπορούν να αλλάζουν και να διαγράφονται στο κατάστημα και στο Megaventory· ό,τι διαγράφεται εκεί πηγαίνει στον κάδο του καταστήματος. Το κατάστημα αποφασίζει για πελάτες, κουπόνια και φόρους, και οι παραγγελίες του γίνονται εντολές πώλησης. Το Megaventory αποφασίζει για το απόθεμα και τις τιμές αγοράς και προχωρά τις παραγγελίες. Απόθεμα δεν στέλνεται πριν επιλέξετε τις αρχικές ποσότητες.</translation>
    </message>
    <message>
        <source>Programming interface</source>
        <translation>Διεπαφή API</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>Purchase order {0}</source>
        <translation>Παραγγελία αγοράς {0}</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Τιμή αγοράς</translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or delete the file to begin anew.</source>
        <translation>Επαναφέρετε ένα αντίγραφο ασφαλείας: Μενού → Αντίγραφα ασφαλείας. Ή διαγράψτε το αρχείο για να ξεκινήσετε από την αρχή.</translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or start with a new profile.</source>
        <translation>Κάντε επαναφορά αντιγράφου ασφαλείας: Μενού → Αντίγραφα ασφαλείας. Ή ξεκινήστε με νέο προφίλ.</translation>
    </message>
    <message>
        <source>Put back into the shop</source>
        <translation>Αποκατάσταση στο κατάστημα</translation>
    </message>
    <message>
        <source>Python {0} · Qt {1}</source>
        <translation>Python {0} · Qt {1}</translation>
    </message>
    <message>
        <source>Quantities are not kept in step with Vtiger.</source>
        <translation>Οι ποσότητες δεν συγχρονίζονται με το Vtiger.</translation>
    </message>
    <message>
        <source>Quantities are read anew when they are asked for.</source>
        <translation>Οι ποσότητες διαβάζονται εκ νέου όταν ζητηθούν.</translation>
    </message>
    <message>
        <source>Quantities as another system says</source>
        <translation>Ποσότητες κατά άλλο σύστημα</translation>
    </message>
    <message>
        <source>Quantities for the shop</source>
        <translation>Ποσότητες για το κατάστημα</translation>
    </message>
    <message>
        <source>Quantities for the stock book</source>
        <translation>Ποσότητες για το βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>Quantity, price before and discount after coupons; what is no product is a service</source>
        <translation>Ποσότητα, τιμή πριν από τα κουπόνια και έκπτωση μετά· ό,τι δεν είναι προϊόν είναι υπηρεσία</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Συντελεστής</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Διαβάστε ξανά τη λίστα.</translation>
    </message>
    <message>
        <source>Receive its parts instead.</source>
        <translation>Παραλάβετε αντ&apos; αυτού τα μέρη του.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Refunded in the shop: settle by hand.</source>
        <translation>Έγινε επιστροφή χρημάτων στο κατάστημα: τακτοποιήστε το με το χέρι.</translation>
    </message>
    <message>
        <source>Regular price</source>
        <translation>Κανονική τιμή</translation>
    </message>
    <message>
        <source>Rename it there, or give it its own rate.</source>
        <translation>Μετονομάστε τον εκεί ή δώστε του δικό του συντελεστή.</translation>
    </message>
    <message>
        <source>Rename one of them there.</source>
        <translation>Μετονομάστε ένα από αυτά εκεί.</translation>
    </message>
    <message>
        <source>Rename the coupon or tax, in the shop or in Megaventory.</source>
        <translation>Μετονομάστε το κουπόνι ή τον φόρο, στο κατάστημα ή στο Megaventory.</translation>
    </message>
    <message>
        <source>Renew it at Megaventory.</source>
        <translation>Ανανεώστε τον στο Megaventory.</translation>
    </message>
    <message>
        <source>Requests to the REST API of {0} take {1} seconds each, even for a single small record. Please look at the PHP and database load.</source>
        <translation>Τα αιτήματα προς το REST API ({0}) χρειάζονται {1} δευτερόλεπτα το καθένα, ακόμα και για μία μόνο μικρή εγγραφή. Παρακαλώ ελέγξτε τον φόρτο της PHP και της βάσης δεδομένων.</translation>
    </message>
    <message>
        <source>Restore it there, or delete it for good; then press Retry.</source>
        <translation>Επαναφέρετέ το εκεί ή διαγράψτε το οριστικά· μετά πατήστε Επανάληψη.</translation>
    </message>
    <message>
        <source>Resume or cancel it first.</source>
        <translation>Συνεχίστε την ή ακυρώστε την πρώτα.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Δικαιώματα</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Στρογγυλοποίηση</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Γραμμή {0}</translation>
    </message>
    <message>
        <source>Row {0}: “{1}” is not in the stock book.</source>
        <translation>Γραμμή {0}: το «{1}» δεν είναι στο βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU and barcode</source>
        <translation>SKU και γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,Κωδικός, Κωδικός προϊόντος, Κωδικός είδους</source>
        <translation>SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,Κωδικός, Κωδικός προϊόντος, Κωδικός είδους</translation>
    </message>
    <message>
        <source>Sales Orders</source>
        <translation>Εντολές πώλησης</translation>
    </message>
    <message>
        <source>Sales order {0} in Megaventory is {1} and cannot be changed any more.</source>
        <translation>Η εντολή πώλησης {0} στο Megaventory είναι {1} και δεν αλλάζει πια.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2} and cannot be changed from here. Settle the difference there by hand, then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Η εντολή πώλησης {0} στο {1} είναι {2} και δεν αλλάζει από εδώ. Τακτοποιήστε εκεί τη διαφορά με το χέρι και μετά πατήστε Έγινε. Έως τότε οι ποσότητες του καταστήματος μένουν ως έχουν.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2}. Settle it there by hand (take the goods back in if they came back), then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Η εντολή πώλησης {0} στο {1} είναι {2}. Τακτοποιήστε την εκεί με το χέρι (πάρτε πίσω τα εμπορεύματα αν επέστρεψαν) και μετά πατήστε Έγινε. Έως τότε οι ποσότητες του καταστήματος μένουν ως έχουν.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}” now; the shop&apos;s order says {4}.</source>
        <translation>Η εντολή πώλησης {0} στο {1} λέει τώρα {2} από «{3}»· η παραγγελία του καταστήματος λέει {4}.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}”.</source>
        <translation>Η εντολή πώλησης {0} στο {1} λέει {2} από «{3}».</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Εντολές πώλησης</translation>
    </message>
    <message>
        <source>Sales orders are booked at “{0}”, whose stock does not count: what is sold would be offered again.</source>
        <translation>Οι εντολές πώλησης καταχωρίζονται στην τοποθεσία «{0}», της οποίας το απόθεμα δεν μετρά: ό,τι πουλιέται θα προσφερόταν ξανά.</translation>
    </message>
    <message>
        <source>Same Vtiger as before</source>
        <translation>Ίδιο Vtiger με πριν</translation>
    </message>
    <message>
        <source>Same account as before</source>
        <translation>Ίδιος λογαριασμός με πριν</translation>
    </message>
    <message>
        <source>Same currency</source>
        <translation>Ίδιο νόμισμα</translation>
    </message>
    <message>
        <source>Same shop as before</source>
        <translation>Ίδιο κατάστημα με πριν</translation>
    </message>
    <message>
        <source>Save it again as .csv or .xlsx, and choose it again.</source>
        <translation>Αποθηκεύστε το ξανά ως .csv ή .xlsx και επιλέξτε το πάλι.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .csv.</source>
        <translation>Αποθηκεύστε το ξανά ως .xlsx ή .csv.</translation>
    </message>
    <message>
        <source>Save the sheet as .csv.</source>
        <translation>Αποθηκεύστε το φύλλο ως .csv.</translation>
    </message>
    <message>
        <source>Say in “What needs you” whether the shop is right as it is now.</source>
        <translation>Δηλώστε στο «Τι σας χρειάζεται» αν το κατάστημα είναι σωστό όπως είναι τώρα.</translation>
    </message>
    <message>
        <source>Say why; it is shown with the movement.</source>
        <translation>Γράψτε γιατί· εμφανίζεται μαζί με την κίνηση.</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>Ο διακομιστής απαντά</translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet.</source>
        <translation>Ρυθμίστε αυτόν τον υπολογιστή στην ώρα του διαδικτύου.</translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet; if it is right, tell the host.</source>
        <translation>Ρυθμίστε αυτόν τον υπολογιστή στην ώρα του διαδικτύου· αν είναι σωστή, ενημερώστε τον πάροχο.</translation>
    </message>
    <message>
        <source>Settle it by hand: take the goods back there, or bring the order back in the shop.</source>
        <translation>Τακτοποιήστε το με το χέρι: πάρτε πίσω τα εμπορεύματα εκεί ή επαναφέρετε την παραγγελία στο κατάστημα.</translation>
    </message>
    <message>
        <source>Settle it there by hand, then press Done.</source>
        <translation>Τακτοποιήστε το εκεί με το χέρι και μετά πατήστε Έγινε.</translation>
    </message>
    <message>
        <source>Settle it there by hand; then press Done.</source>
        <translation>Τακτοποιήστε το εκεί με το χέρι· μετά πατήστε Έγινε.</translation>
    </message>
    <message>
        <source>Settle the difference there by hand; then press Done.</source>
        <translation>Τακτοποιήστε εκεί τη διαφορά με το χέρι· μετά πατήστε Έγινε.</translation>
    </message>
    <message>
        <source>Several products of {0} have this SKU. Pick one in the SKU doctor.</source>
        <translation>Πολλά προϊόντα έχουν αυτό το SKU ({0}). Επιλέξτε ένα στον Γιατρό SKU.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Μεταφορικά</translation>
    </message>
    <message>
        <source>Shipping &amp; Handling</source>
        <translation>Αποστολή και διεκπεραίωση</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Διεύθυνση αποστολής</translation>
    </message>
    <message>
        <source>Shops that share one account share it in the same way: choose the same preset, and the same under Advanced.</source>
        <translation>Καταστήματα με κοινό λογαριασμό τον μοιράζονται με τον ίδιο τρόπο: επιλέξτε την ίδια προεπιλογή και τα ίδια στο «Για προχωρημένους».</translation>
    </message>
    <message>
        <source>Shorten its texts.</source>
        <translation>Συντομεύστε τα κείμενά του.</translation>
    </message>
    <message>
        <source>Some of “{0}” has come already.</source>
        <translation>Μέρος του «{0}» ήρθε ήδη.</translation>
    </message>
    <message>
        <source>Something in front of Megaventory refused the request.</source>
        <translation>Κάτι μπροστά από το Megaventory απέρριψε το αίτημα.</translation>
    </message>
    <message>
        <source>Something in front of {0} refused the request.</source>
        <translation>Κάτι ενδιάμεσο απέρριψε το αίτημα: {0}.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ταχύτητα</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Χωρίστε το σε περισσότερα.</translation>
    </message>
    <message>
        <source>Start Menu</source>
        <translation>Μενού Έναρξη</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Ξεκινήστε το ξανά.</translation>
    </message>
    <message>
        <source>Start it with another one.</source>
        <translation>Ξεκινήστε το με άλλο.</translation>
    </message>
    <message>
        <source>Start the demo again, or remove it.</source>
        <translation>Ξεκινήστε ξανά την εξάσκηση ή αφαιρέστε τη.</translation>
    </message>
    <message>
        <source>Start with the tab Initialization.</source>
        <translation>Αρχίστε από την καρτέλα Αρχικοποίηση.</translation>
    </message>
    <message>
        <source>Starting quantities</source>
        <translation>Αρχικές ποσότητες</translation>
    </message>
    <message>
        <source>Starting quantities would go to the location “{0}”, whose stock does not count.</source>
        <translation>Οι αρχικές ποσότητες θα πήγαιναν στην τοποθεσία «{0}», της οποίας το απόθεμα δεν μετρά.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Status becomes {0}</source>
        <translation>Νέα κατάσταση: {0}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο</source>
        <translation>Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο</translation>
    </message>
    <message>
        <source>Stored differently there. {0}.</source>
        <translation>Εκεί αποθηκεύτηκε διαφορετικά. {0}.</translation>
    </message>
    <message>
        <source>Street 1 and 2 share one field; cut where it is longer</source>
        <translation>Οι οδοί 1 και 2 μοιράζονται ένα πεδίο· ό,τι περισσεύει κόβεται</translation>
    </message>
    <message>
        <source>Subject, Purchase Order</source>
        <translation>Θέμα, παραγγελία αγοράς</translation>
    </message>
    <message>
        <source>Switch it off in the shop before you connect the two here: they would send every order twice.</source>
        <translation>Απενεργοποιήστε το στο κατάστημα πριν συνδέσετε τα δύο εδώ: κάθε παραγγελία θα στελνόταν δύο φορές.</translation>
    </message>
    <message>
        <source>Switch it on in the shop: product → Inventory → Track stock quantity. Where that is missing: WooCommerce → Settings → Products → Inventory → Enable stock management.</source>
        <translation>Ενεργοποιήστε το στο κατάστημα: product → Inventory → Track stock quantity. Αν αυτό λείπει: WooCommerce → Settings → Products → Inventory → Enable stock management.</translation>
    </message>
    <message>
        <source>Switch it on there under Account Integration.</source>
        <translation>Ενεργοποιήστε την εκεί στο Account Integration.</translation>
    </message>
    <message>
        <source>Switch it on there: Settings → Inventory → Taxes.</source>
        <translation>Ενεργοποιήστε τον εκεί: Settings → Inventory → Taxes.</translation>
    </message>
    <message>
        <source>Switch that plugin off in the shop: the two would send every order twice.</source>
        <translation>Απενεργοποιήστε αυτό το πρόσθετο στο κατάστημα: τα δύο θα έστελναν κάθε παραγγελία δύο φορές.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>Take it out of the kit first.</source>
        <translation>Βγάλτε το πρώτα από το σετ.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Φόρος</translation>
    </message>
    <message>
        <source>Tax label</source>
        <translation>Ετικέτα φόρου</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Φόροι</translation>
    </message>
    <message>
        <source>Taxes and rounding as in the original order</source>
        <translation>Φόροι και στρογγυλοποίηση όπως στην αρχική παραγγελία</translation>
    </message>
    <message>
        <source>Tell who runs it.</source>
        <translation>Ενημερώστε όποιον το διαχειρίζεται.</translation>
    </message>
    <message>
        <source>That record already belongs to another one.</source>
        <translation>Αυτή η εγγραφή ανήκει ήδη σε άλλη.</translation>
    </message>
    <message>
        <source>The API key belongs to a Megaventory user who is no administrator.</source>
        <translation>Το κλειδί API ανήκει σε χρήστη του Megaventory που δεν είναι διαχειριστής.</translation>
    </message>
    <message>
        <source>The Megaventory account has expired.</source>
        <translation>Ο λογαριασμός Megaventory έληξε.</translation>
    </message>
    <message>
        <source>The SKU {0} is also used by {1} of this shop (perhaps spelled with other capitals or spaces). Give each its own SKU, or pick one in the SKU doctor.</source>
        <translation>Το SKU {0} το έχει και {1} αυτού του καταστήματος (ίσως με άλλα πεζά, κεφαλαία ή κενά). Δώστε στο καθένα δικό του SKU ή επιλέξτε ένα στον Γιατρό SKU.</translation>
    </message>
    <message>
        <source>The SKU {0} is kept for the {1} of orders. Give it another SKU.</source>
        <translation>Το SKU {0} προορίζεται για τις παραγγελίες ({1}). Δώστε του άλλο SKU.</translation>
    </message>
    <message>
        <source>The SKU “{0}” stands in rows {1}.</source>
        <translation>Το SKU «{0}» υπάρχει στις γραμμές {1}.</translation>
    </message>
    <message>
        <source>The WooCommerce integration is switched off in Megaventory.</source>
        <translation>Η ενσωμάτωση WooCommerce είναι απενεργοποιημένη στο Megaventory.</translation>
    </message>
    <message>
        <source>The account counts in {0}.</source>
        <translation>Νόμισμα του λογαριασμού: {0}.</translation>
    </message>
    <message>
        <source>The address begins with http://, so anyone could change what it says.</source>
        <translation>Η διεύθυνση αρχίζει με http://, οπότε ο καθένας θα μπορούσε να αλλάξει ό,τι λέει.</translation>
    </message>
    <message>
        <source>The address begins with http://, so the keys could be read on their way.</source>
        <translation>Η διεύθυνση αρχίζει με http://, οπότε τα κλειδιά θα μπορούσαν να διαβαστούν στη διαδρομή.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation>Η διεύθυνση περιέχει όνομα χρήστη.</translation>
    </message>
    <message>
        <source>The address of {0} leads on{1}.</source>
        <translation>{0}: η διεύθυνση οδηγεί αλλού{1}.</translation>
    </message>
    <message>
        <source>The address of {0} leads round in a circle.</source>
        <translation>{0}: η διεύθυνση οδηγεί σε φαύλο κύκλο.</translation>
    </message>
    <message>
        <source>The answer of {0} cannot be read.</source>
        <translation>{0}: η απάντηση δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The answer of {0} was cut off.</source>
        <translation>{0}: η απάντηση κόπηκε.</translation>
    </message>
    <message>
        <source>The answer of {0} was lost.</source>
        <translation>{0}: η απάντηση χάθηκε.</translation>
    </message>
    <message>
        <source>The answer of “{0}” could not be understood.</source>
        <translation>«{0}»: η απάντηση δεν ήταν κατανοητή.</translation>
    </message>
    <message>
        <source>The backup could not be put back.</source>
        <translation>Το αντίγραφο ασφαλείας δεν μπόρεσε να επαναφερθεί.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Το αντίγραφο ασφαλείας δεν μπόρεσε να γραφτεί.</translation>
    </message>
    <message>
        <source>The category “{0}” that was chosen for it is no longer in the shop.</source>
        <translation>Η κατηγορία «{0}» που επιλέχθηκε για αυτό δεν υπάρχει πια στο κατάστημα.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted.</source>
        <translation>{0}: το πιστοποιητικό δεν είναι αξιόπιστο.</translation>
    </message>
    <message>
        <source>The clock of this computer is so wrong that the shop refuses its signature.</source>
        <translation>Το ρολόι αυτού του υπολογιστή είναι τόσο λάθος που το κατάστημα απορρίπτει την υπογραφή του.</translation>
    </message>
    <message>
        <source>The clock of this computer is {0} {1} the server&apos;s.</source>
        <translation>Το ρολόι αυτού του υπολογιστή είναι {0} {1} το ρολόι του διακομιστή.</translation>
    </message>
    <message>
        <source>The clock of {0} is {1} off. Please set it by NTP.</source>
        <translation>{0}: το ρολόι αποκλίνει κατά {1}. Παρακαλώ ρυθμίστε το με NTP.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Η σύνδεση δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>The connection is at work.</source>
        <translation>Η σύνδεση είναι απασχολημένη.</translation>
    </message>
    <message>
        <source>The connection of this operation was removed.</source>
        <translation>Η σύνδεση αυτής της ενέργειας αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>Η σύνδεση αφαιρέθηκε στο μεταξύ.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Η σύνδεση αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>The consumer key begins with ck_, the consumer secret with cs_; copy both from the shop.</source>
        <translation>Το κλειδί καταναλωτή αρχίζει με ck_, το μυστικό καταναλωτή με cs_· αντιγράψτε και τα δύο από το κατάστημα.</translation>
    </message>
    <message>
        <source>The copy of the order is no longer in the shop.</source>
        <translation>Το αντίγραφο της παραγγελίας δεν υπάρχει πια στο κατάστημα.</translation>
    </message>
    <message>
        <source>The coupon is not published ({0}).</source>
        <translation>Το κουπόνι δεν είναι δημοσιευμένο ({0}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ο δίσκος είναι γεμάτος.</translation>
    </message>
    <message>
        <source>The feed has no file or address.</source>
        <translation>Η ροή δεν έχει αρχείο ή διεύθυνση.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Το αρχείο δεν γράφτηκε.</translation>
    </message>
    <message>
        <source>The file holds no data of WC Sync Desktop.</source>
        <translation>Το αρχείο δεν έχει δεδομένα του WC Sync Desktop.</translation>
    </message>
    <message>
        <source>The file is broken.</source>
        <translation>Το αρχείο είναι χαλασμένο.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Το αρχείο είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Το αρχείο είναι κενό.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Το αρχείο είναι μεγαλύτερο από {0} MB.</translation>
    </message>
    <message>
        <source>The file is not a workbook that can be read.</source>
        <translation>Το αρχείο δεν είναι βιβλίο εργασίας που να διαβάζεται.</translation>
    </message>
    <message>
        <source>The file is not written in {0}.</source>
        <translation>Η κωδικοποίηση του αρχείου δεν είναι {0}.</translation>
    </message>
    <message>
        <source>The file of {0} is larger than {1} MB.</source>
        <translation>{0}: το αρχείο είναι μεγαλύτερο από {1} MB.</translation>
    </message>
    <message>
        <source>The file takes too long to read.</source>
        <translation>Η ανάγνωση του αρχείου διαρκεί πολύ.</translation>
    </message>
    <message>
        <source>The file was not read to its end.</source>
        <translation>Το αρχείο δεν διαβάστηκε ως το τέλος.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be read.</source>
        <translation>Το αρχείο «{0}» δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be used.</source>
        <translation>Ο φάκελος του προφίλ δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>The import {0} is paused.</source>
        <translation>Η εισαγωγή {0} είναι σε παύση.</translation>
    </message>
    <message>
        <source>The key is an administrator&apos;s and may read and write.</source>
        <translation>Το κλειδί ανήκει σε διαχειριστή και μπορεί να διαβάζει και να γράφει.</translation>
    </message>
    <message>
        <source>The key may read and write.</source>
        <translation>Το κλειδί μπορεί να διαβάζει και να γράφει.</translation>
    </message>
    <message>
        <source>The key of {0} belongs to someone who may not do this.</source>
        <translation>{0}: το κλειδί ανήκει σε κάποιον που δεν επιτρέπεται να το κάνει αυτό.</translation>
    </message>
    <message>
        <source>The key of {0} may only read.</source>
        <translation>{0}: το κλειδί επιτρέπει μόνο ανάγνωση.</translation>
    </message>
    <message>
        <source>The key of {0} may only write.</source>
        <translation>Το κλειδί του {0} μπορεί μόνο να γράφει.</translation>
    </message>
    <message>
        <source>The keyring did not give back what it was given.</source>
        <translation>Η κλειδοθήκη δεν επέστρεψε ό,τι της δόθηκε.</translation>
    </message>
    <message>
        <source>The keyring holds no keys for “{0}”.</source>
        <translation>Η κλειδοθήκη δεν έχει κλειδιά για το «{0}».</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Η κλειδοθήκη είναι κλειδωμένη.</translation>
    </message>
    <message>
        <source>The last name of its path</source>
        <translation>Το τελευταίο όνομα της διαδρομής της</translation>
    </message>
    <message>
        <source>The list of {0} of “{1}” does not fit what its head says of it.</source>
        <translation>Η λίστα ({0}) του «{1}» δεν ταιριάζει με όσα λέει η κεφαλίδα της.</translation>
    </message>
    <message>
        <source>The local data could not be reset.</source>
        <translation>Τα τοπικά δεδομένα δεν μπόρεσαν να διαγραφούν.</translation>
    </message>
    <message>
        <source>The local database cannot be used.</source>
        <translation>Η τοπική βάση δεδομένων δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>Η τοπική βάση δεδομένων είναι κατεστραμμένη.</translation>
    </message>
    <message>
        <source>The local database is empty.</source>
        <translation>Η τοπική βάση δεδομένων είναι κενή.</translation>
    </message>
    <message>
        <source>The order has moved on meanwhile.</source>
        <translation>Η παραγγελία προχώρησε στο μεταξύ.</translation>
    </message>
    <message>
        <source>The order has no number.</source>
        <translation>Η παραγγελία δεν έχει αριθμό.</translation>
    </message>
    <message>
        <source>The order has no rows. Add what was sold, in the shop.</source>
        <translation>Η παραγγελία δεν έχει γραμμές. Προσθέστε στο κατάστημα ό,τι πουλήθηκε.</translation>
    </message>
    <message>
        <source>The order is no longer in Vtiger.</source>
        <translation>Η παραγγελία δεν υπάρχει πια στο Vtiger.</translation>
    </message>
    <message>
        <source>The order is no longer in the shop.</source>
        <translation>Η παραγγελία δεν υπάρχει πια στο κατάστημα.</translation>
    </message>
    <message>
        <source>The order is not to be sent any more.</source>
        <translation>Η παραγγελία δεν πρέπει πια να σταλεί.</translation>
    </message>
    <message>
        <source>The order was changed in the shop meanwhile.</source>
        <translation>Η παραγγελία άλλαξε στο μεταξύ στο κατάστημα.</translation>
    </message>
    <message>
        <source>The order&apos;s status in Vtiger has just changed.</source>
        <translation>Η κατάσταση της παραγγελίας στο Vtiger μόλις άλλαξε.</translation>
    </message>
    <message>
        <source>The order&apos;s status in the shop has just changed.</source>
        <translation>Η κατάσταση της παραγγελίας στο κατάστημα μόλις άλλαξε.</translation>
    </message>
    <message>
        <source>The original is {0}</source>
        <translation>Κατάσταση πρωτοτύπου: {0}</translation>
    </message>
    <message>
        <source>The practice connection “{0}” has ended.</source>
        <translation>Η σύνδεση εξάσκησης «{0}» έληξε.</translation>
    </message>
    <message>
        <source>The price in {0} would move by more than {1} %.</source>
        <translation>Η τιμή στο {0} θα άλλαζε πάνω από {1} %.</translation>
    </message>
    <message>
        <source>The product is no longer in the shop.</source>
        <translation>Το προϊόν δεν υπάρχει πια στο κατάστημα.</translation>
    </message>
    <message>
        <source>The product itself is not sent; the import of products says why.</source>
        <translation>Το ίδιο το προϊόν δεν στέλνεται· το γιατί φαίνεται στην εισαγωγή προϊόντων.</translation>
    </message>
    <message>
        <source>The products are not imported into “{0}” yet. Import them (tab Initialization); then the order goes by itself.</source>
        <translation>Δεν έγινε ακόμα εισαγωγή των προϊόντων στο «{0}». Κάντε την (καρτέλα Αρχικοποίηση)· μετά η παραγγελία στέλνεται μόνη της.</translation>
    </message>
    <message>
        <source>The products are not imported yet.</source>
        <translation>Δεν έγινε ακόμα εισαγωγή των προϊόντων.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation>Το πρόγραμμα τερματίστηκε όσο αυτό στελνόταν.</translation>
    </message>
    <message>
        <source>The quantity</source>
        <translation>Η ποσότητα</translation>
    </message>
    <message>
        <source>The quantity in the shop has just changed.</source>
        <translation>Η ποσότητα στο κατάστημα μόλις άλλαξε.</translation>
    </message>
    <message>
        <source>The record is no longer in Vtiger, or hidden from this user.</source>
        <translation>Η εγγραφή δεν υπάρχει πια στο Vtiger ή δεν είναι ορατή σε αυτόν τον χρήστη.</translation>
    </message>
    <message>
        <source>The record is no longer in {0}.</source>
        <translation>Η εγγραφή δεν υπάρχει πια στο {0}.</translation>
    </message>
    <message>
        <source>The record it became is already linked with another record of the shop. Two records of the shop seem to be the same.</source>
        <translation>Η εγγραφή που προέκυψε συνδέεται ήδη με άλλη εγγραφή του καταστήματος. Δύο εγγραφές του καταστήματος φαίνεται να είναι ίδιες.</translation>
    </message>
    <message>
        <source>The record was changed there meanwhile.</source>
        <translation>Η εγγραφή άλλαξε εκεί στο μεταξύ.</translation>
    </message>
    <message>
        <source>The row has {0} columns, the table has {1}.</source>
        <translation>Η γραμμή έχει {0} στήλες, ο πίνακας έχει {1}.</translation>
    </message>
    <message>
        <source>The sales order in Megaventory has just changed.</source>
        <translation>Η εντολή πώλησης στο Megaventory μόλις άλλαξε.</translation>
    </message>
    <message>
        <source>The sales order is no longer in Megaventory.</source>
        <translation>Η εντολή πώλησης δεν υπάρχει πια στο Megaventory.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Η συνεδρία έληξε.</translation>
    </message>
    <message>
        <source>The shop counts these products already, or they are gone.</source>
        <translation>Το κατάστημα μετρά ήδη αυτά τα προϊόντα, ή δεν υπάρχουν πια.</translation>
    </message>
    <message>
        <source>The shop counts this product and has no figure of it.</source>
        <translation>Το κατάστημα μετρά αυτό το προϊόν και δεν έχει αριθμό για αυτό.</translation>
    </message>
    <message>
        <source>The shop decides about products, clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation>Το κατάστημα αποφασίζει για προϊόντα, πελάτες, κουπόνια και φόρους, και οι παραγγελίες του γίνονται εντολές πώλησης. Το Megaventory αποφασίζει για το απόθεμα και τις τιμές αγοράς και προχωρά τις παραγγελίες. Απόθεμα δεν στέλνεται πριν επιλέξετε τις αρχικές ποσότητες.</translation>
    </message>
    <message>
        <source>The shop decides. Its customers become contacts, its products, orders and taxes go to Vtiger, and later changes follow. Nothing in the shop is changed.</source>
        <translation>Το κατάστημα αποφασίζει. Οι πελάτες του γίνονται επαφές, τα προϊόντα, οι παραγγελίες και οι φόροι του πηγαίνουν στο Vtiger, και οι μετέπειτα αλλαγές ακολουθούν. Στο κατάστημα δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>The shop does not count its stock.</source>
        <translation>Το κατάστημα δεν μετρά το απόθεμά του.</translation>
    </message>
    <message>
        <source>The shop does not count the stock of this product.</source>
        <translation>Το κατάστημα δεν μετρά το απόθεμα αυτού του προϊόντος.</translation>
    </message>
    <message>
        <source>The shop does not say when this order was placed or changed, so it may be an old one. Press Sync order to send it, or Skip.</source>
        <translation>Το κατάστημα δεν λέει πότε έγινε ή άλλαξε αυτή η παραγγελία, οπότε μπορεί να είναι παλιά. Πατήστε Συγχρονισμός παραγγελίας για να σταλεί, ή Παράλειψη.</translation>
    </message>
    <message>
        <source>The shop has {0} products with the SKU “{1}”.</source>
        <translation>Το κατάστημα έχει {0} προϊόντα με το SKU «{1}».</translation>
    </message>
    <message>
        <source>The shop is not known to count parts of a piece.</source>
        <translation>Δεν είναι γνωστό ότι το κατάστημα μετρά μέρη τεμαχίου.</translation>
    </message>
    <message>
        <source>The shop knows them, but its host drops the header that carries them.</source>
        <translation>Το κατάστημα τα αναγνωρίζει, αλλά ο πάροχός του αφαιρεί την κεφαλίδα που τα μεταφέρει.</translation>
    </message>
    <message>
        <source>The shop knows them.</source>
        <translation>Το κατάστημα τα αναγνωρίζει.</translation>
    </message>
    <message>
        <source>The shop left the stock book.</source>
        <translation>Το κατάστημα αποχώρησε από το βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>The shop names no currency.</source>
        <translation>Το κατάστημα δεν ορίζει νόμισμα.</translation>
    </message>
    <message>
        <source>The shop runs WooCommerce {0}, which is too old.</source>
        <translation>Το κατάστημα έχει WooCommerce {0}, που είναι πολύ παλιό.</translation>
    </message>
    <message>
        <source>The shop sells in {0}.</source>
        <translation>Το κατάστημα πουλά σε {0}.</translation>
    </message>
    <message>
        <source>The shop sells without a pause, so that its quantities cannot be read.</source>
        <translation>Το κατάστημα πουλά ασταμάτητα, οπότε οι ποσότητές του δεν διαβάζονται.</translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own.</source>
        <translation>Το κατάστημα το αποστέλλει από δικές του αποθήκες.</translation>
    </message>
    <message>
        <source>The shop was put back to an older state.</source>
        <translation>Έγινε επαναφορά του καταστήματος σε παλιότερη κατάσταση.</translation>
    </message>
    <message>
        <source>The shop {0}</source>
        <translation>Το κατάστημα {0}</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the new quantity cannot be read.</source>
        <translation>Η απάντηση του καταστήματος στη νέα ποσότητα δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The stock book cannot follow “{0}”.</source>
        <translation>Το βιβλίο αποθήκης δεν μπορεί να ακολουθεί το «{0}».</translation>
    </message>
    <message>
        <source>The stock book does not keep the quantities of this shop.</source>
        <translation>Το βιβλίο αποθήκης δεν κρατά τις ποσότητες αυτού του καταστήματος.</translation>
    </message>
    <message>
        <source>The stock book does not keep the stock any more.</source>
        <translation>Το βιβλίο αποθήκης δεν κρατά πια το απόθεμα.</translation>
    </message>
    <message>
        <source>The stock book does not keep the stock of “{0}” now.</source>
        <translation>Το βιβλίο αποθήκης δεν κρατά τώρα το απόθεμα για «{0}».</translation>
    </message>
    <message>
        <source>The stock book keeps the stock from now on.</source>
        <translation>Από εδώ και πέρα το απόθεμα το κρατά το βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of shops.</source>
        <translation>Το βιβλίο αποθήκης κρατά το απόθεμα καταστημάτων.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}” already.</source>
        <translation>Το βιβλίο αποθήκης κρατά ήδη το απόθεμα για «{0}».</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}”.</source>
        <translation>Το βιβλίο αποθήκης κρατά το απόθεμα για «{0}».</translation>
    </message>
    <message>
        <source>The table has more than {0} rows.</source>
        <translation>Ο πίνακας έχει περισσότερες από {0} γραμμές.</translation>
    </message>
    <message>
        <source>The table has no column “{0}”.</source>
        <translation>Ο πίνακας δεν έχει στήλη «{0}».</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Ο πίνακας δεν έχει γραμμές.</translation>
    </message>
    <message>
        <source>The table has one column only.</source>
        <translation>Ο πίνακας έχει μόνο μία στήλη.</translation>
    </message>
    <message>
        <source>The tax rate has no name. Name it in the shop.</source>
        <translation>Ο φορολογικός συντελεστής δεν έχει όνομα. Δώστε του ένα στο κατάστημα.</translation>
    </message>
    <message>
        <source>The tax “{0}” has {1} % in Vtiger.</source>
        <translation>Ο φόρος «{0}» είναι {1} % στο Vtiger.</translation>
    </message>
    <message>
        <source>The tax “{0}” is switched off in Vtiger.</source>
        <translation>Ο φόρος «{0}» είναι απενεργοποιημένος στο Vtiger.</translation>
    </message>
    <message>
        <source>The web server of {0} does not pass the Authorization header on to PHP. Please set “CGIPassAuth on”, or the rewrite rule that WordPress documents for it.</source>
        <translation>{0}: ο διακομιστής ιστού δεν μεταβιβάζει την κεφαλίδα Authorization στην PHP. Παρακαλώ ρυθμίστε «CGIPassAuth on» ή τον κανόνα rewrite που περιγράφει για αυτό το WordPress.</translation>
    </message>
    <message>
        <source>The webshop of this operation was removed.</source>
        <translation>Το κατάστημα αυτής της ενέργειας αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{0}”.</source>
        <translation>Το βιβλίο εργασίας δεν έχει φύλλο «{0}».</translation>
    </message>
    <message>
        <source>The workbook is too large.</source>
        <translation>Το βιβλίο εργασίας είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation>Λείπει: {0}.</translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which cannot be read.</source>
        <translation>{0}: «{1}», που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which is not known.</source>
        <translation>{0}: «{1}», που δεν είναι γνωστό.</translation>
    </message>
    <message>
        <source>The {0} was changed on both sides: {1}. Pick one of them.</source>
        <translation>Άλλαξε και στις δύο πλευρές ({0}): {1}. Επιλέξτε ένα από τα δύο.</translation>
    </message>
    <message>
        <source>The {0} was edited in {1}, which holds it only in part. Pick which one counts.</source>
        <translation>Άλλαξε στο {1}, που το κρατά μόνο εν μέρει: {0}. Επιλέξτε ποιο ισχύει.</translation>
    </message>
    <message>
        <source>There are {0} pieces already.</source>
        <translation>Υπάρχουν ήδη {0} τεμάχια.</translation>
    </message>
    <message>
        <source>There is a connection called “{0}” already.</source>
        <translation>Υπάρχει ήδη σύνδεση «{0}».</translation>
    </message>
    <message>
        <source>There is a {0} “{1}” already.</source>
        <translation>Υπάρχει ήδη {0} «{1}».</translation>
    </message>
    <message>
        <source>There is no SKU.</source>
        <translation>Δεν υπάρχει SKU.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>Δεν υπάρχει προεπιλογή «{0}».</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Δεν υπάρχει τέτοια σύνδεση.</translation>
    </message>
    <message>
        <source>There is nothing to continue for this site.</source>
        <translation>Δεν υπάρχει τίποτα για συνέχεια σε αυτόν τον ιστότοπο.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Δεν χρειάζεται τίποτα.</translation>
    </message>
    <message>
        <source>There it is {0} already.</source>
        <translation>Εκεί η κατάσταση είναι ήδη: {0}.</translation>
    </message>
    <message>
        <source>There must be more than 0 pieces of “{0}” in the kit.</source>
        <translation>Τα τεμάχια του «{0}» στο σετ πρέπει να είναι πάνω από 0.</translation>
    </message>
    <message>
        <source>These are not keys of a WooCommerce shop.</source>
        <translation>Αυτά δεν είναι κλειδιά καταστήματος WooCommerce.</translation>
    </message>
    <message>
        <source>These changes cannot be sent: the order there is shipped, cancelled or settled.</source>
        <translation>Αυτές οι αλλαγές δεν στέλνονται: η παραγγελία εκεί έχει αποσταλεί, ακυρωθεί ή τακτοποιηθεί.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Αυτό δεν αναιρείται πια.</translation>
    </message>
    <message>
        <source>This cannot be shared like that.</source>
        <translation>Αυτό δεν μοιράζεται έτσι.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Αυτό δεν αναιρείται.</translation>
    </message>
    <message>
        <source>This computer does not let a program start at login.</source>
        <translation>Αυτός ο υπολογιστής δεν επιτρέπει την εκκίνηση προγράμματος κατά την είσοδο.</translation>
    </message>
    <message>
        <source>This feed is not there any more.</source>
        <translation>Αυτή η ροή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>This has been settled meanwhile.</source>
        <translation>Αυτό τακτοποιήθηκε στο μεταξύ.</translation>
    </message>
    <message>
        <source>This is already connected as “{0}”.</source>
        <translation>Αυτό είναι ήδη συνδεδεμένο ως «{0}».</translation>
    </message>
    <message>
        <source>This is an OpenDocument sheet (.ods).</source>
        <translation>Αυτό είναι υπολογιστικό φύλλο OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls).</source>
        <translation>Αυτό είναι παλιό αρχείο Excel (.xls).</translation>
    </message>
    <message>
        <source>This is another shop than before.</source>
        <translation>Αυτό είναι άλλο κατάστημα από πριν.</translation>
    </message>
    <message>
        <source>This is no API key of Megaventory.</source>
        <translation>Αυτό δεν είναι κλειδί API του Megaventory.</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>Αυτό δεν είναι πίνακας κειμένου.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Αυτό δεν είναι διεύθυνση ιστού.</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>Αυτό δεν είναι διεύθυνση που να διαβάζεται.</translation>
    </message>
    <message>
        <source>This is not changed in a shop.</source>
        <translation>Αυτό δεν αλλάζει σε ένα κατάστημα.</translation>
    </message>
    <message>
        <source>This is not the address of Megaventory&apos;s API.</source>
        <translation>Αυτή δεν είναι η διεύθυνση του API του Megaventory.</translation>
    </message>
    <message>
        <source>This is not to be sent any more.</source>
        <translation>Αυτό δεν πρέπει πια να σταλεί.</translation>
    </message>
    <message>
        <source>This joins a shop with Vtiger.</source>
        <translation>Αυτό συνδέει ένα κατάστημα με το Vtiger.</translation>
    </message>
    <message>
        <source>This key belongs to another Megaventory account than before.</source>
        <translation>Αυτό το κλειδί ανήκει σε άλλον λογαριασμό Megaventory από πριν.</translation>
    </message>
    <message>
        <source>This product has no SKU to be picked for.</source>
        <translation>Αυτό το προϊόν δεν έχει SKU για να γίνει επιλογή.</translation>
    </message>
    <message>
        <source>This product is in neither of the two any more.</source>
        <translation>Αυτό το προϊόν δεν υπάρχει πια σε κανένα από τα δύο.</translation>
    </message>
    <message>
        <source>This product is no longer in the stock book.</source>
        <translation>Αυτό το προϊόν δεν είναι πια στο βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>This profile was used with a newer release of WC Sync Desktop.</source>
        <translation>Αυτό το προφίλ χρησιμοποιήθηκε με νεότερη έκδοση του WC Sync Desktop.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Αυτή η εγγραφή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>It is not paid yet ({0}).</source>
        <translation>Δεν έχει πληρωθεί ακόμα ({0}).</translation>
    </message>
    <message>
        <source>It uses {0} over HTTPS and calls itself “{1}”. Please allow these requests, pass their Authorization header on, and answer them anew each time, without a page or a cache in between.</source>
        <translation>Χρησιμοποιεί {0} μέσω HTTPS και δηλώνεται ως «{1}». Παρακαλούμε επιτρέψτε αυτά τα αιτήματα, προωθήστε την κεφαλίδα Authorization που έχουν και απαντήστε στο καθένα από την αρχή, χωρίς ενδιάμεση σελίδα ή κρυφή μνήμη.</translation>
    </message>
    <message>
        <source>Megaventory accepted the order without saying as what.</source>
        <translation>Το Megaventory δέχτηκε την παραγγελία χωρίς να πει ως ποια.</translation>
    </message>
    <message>
        <source>Megaventory accepted the {0}, but neither says its id nor shows it.</source>
        <translation>Το Megaventory το δέχτηκε ({0}), αλλά ούτε λέει το id του ούτε το δείχνει.</translation>
    </message>
    <message>
        <source>Megaventory answered with a list that cannot be read.</source>
        <translation>Το Megaventory απάντησε με λίστα που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>Megaventory answered with a record that cannot be read.</source>
        <translation>Το Megaventory απάντησε με εγγραφή που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>Only customers and subscribers are sent; this account is {0}. Other roles can be ticked in the shop&apos;s settings.</source>
        <translation>Στέλνονται μόνο πελάτες (customer) και συνδρομητές (subscriber)· αυτός ο λογαριασμός είναι {0}. Άλλοι ρόλοι επιλέγονται στις ρυθμίσεις του καταστήματος.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv.</source>
        <translation>Αποθηκεύστε το ως .xlsx ή .csv.</translation>
    </message>
    <message>
        <source>Save only the table itself, as .csv.</source>
        <translation>Αποθηκεύστε μόνο τον ίδιο τον πίνακα, ως .csv.</translation>
    </message>
    <message>
        <source>Switch on Manage stock for every variation in the shop; each then has its own.</source>
        <translation>Ενεργοποιήστε στο κατάστημα το Manage stock για κάθε παραλλαγή· τότε η καθεμία έχει τη δική της.</translation>
    </message>
    <message>
        <source>Switch on Manage stock for it there.</source>
        <translation>Ενεργοποιήστε εκεί το Manage stock για αυτή.</translation>
    </message>
    <message>
        <source>The last operations with their counts and errors</source>
        <translation>Οι τελευταίες ενέργειες με τους αριθμούς και τα σφάλματά τους</translation>
    </message>
    <message>
        <source>The location “{0}” is chosen {1}, and its stock does not count.</source>
        <translation>Η τοποθεσία «{0}» έχει επιλεγεί {1}, και το απόθεμά της δεν μετρά.</translation>
    </message>
    <message>
        <source>This status is not sent ({0}).</source>
        <translation>Αυτή η κατάσταση δεν αποστέλλεται ({0}).</translation>
    </message>
    <message>
        <source>This user does not see {0} in Vtiger.</source>
        <translation>Αυτός ο χρήστης δεν βλέπει στο Vtiger: {0}.</translation>
    </message>
    <message>
        <source>This user may not make and change {0} in Vtiger.</source>
        <translation>Αυτός ο χρήστης δεν επιτρέπεται να δημιουργεί και να αλλάζει στο Vtiger: {0}.</translation>
    </message>
    <message>
        <source>This warehouse is not there.</source>
        <translation>Αυτή η αποθήκη δεν υπάρχει.</translation>
    </message>
    <message>
        <source>This was settled already.</source>
        <translation>Αυτό είχε ήδη τακτοποιηθεί.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Αυτό είχε ήδη αναιρεθεί.</translation>
    </message>
    <message>
        <source>This {0} is closed.</source>
        <translation>Αυτή η {0} είναι κλειστή.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ζώνη ώρας</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ώρες</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Δοκιμάστε ξανά σε λίγο.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Δοκιμάστε ξανά αργότερα.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Try again; tell your host if it stays.</source>
        <translation>Δοκιμάστε ξανά· αν επιμένει, ενημερώστε τον πάροχό σας.</translation>
    </message>
    <message>
        <source>Two columns are called “{0}”.</source>
        <translation>Δύο στήλες λέγονται «{0}».</translation>
    </message>
    <message>
        <source>Two methods carry out {0}.</source>
        <translation>Δύο μέθοδοι εκτελούν το {0}.</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Τιμή μονάδας</translation>
    </message>
    <message>
        <source>Unlock it and press Test.</source>
        <translation>Ξεκλειδώστε την και πατήστε Δοκιμή.</translation>
    </message>
    <message>
        <source>Unlock or set up the keyring of this computer (on Linux: GNOME Keyring or KWallet; a program without a desktop needs one to be running) and try again.</source>
        <translation>Ξεκλειδώστε ή ρυθμίστε την κλειδοθήκη αυτού του υπολογιστή (στο Linux: GNOME Keyring ή KWallet· ένα πρόγραμμα χωρίς επιφάνεια εργασίας χρειάζεται μία σε λειτουργία) και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Unpublish a product instead while it is in stock; delete it in Megaventory when it is used up.</source>
        <translation>Όσο ένα προϊόν έχει απόθεμα, αποσύρετέ το από τη δημοσίευση· διαγράψτε το στο Megaventory όταν εξαντληθεί.</translation>
    </message>
    <message>
        <source>Update WooCommerce.</source>
        <translation>Ενημερώστε το WooCommerce.</translation>
    </message>
    <message>
        <source>Update it to version 5.8 or later.</source>
        <translation>Ενημερώστε το στην έκδοση 5.8 ή νεότερη.</translation>
    </message>
    <message>
        <source>Use api.megaventory.com.</source>
        <translation>Χρησιμοποιήστε το api.megaventory.com.</translation>
    </message>
    <message>
        <source>Use that one, or remove it first.</source>
        <translation>Χρησιμοποιήστε εκείνο ή αφαιρέστε το πρώτα.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Χρησιμοποιήστε εκείνο το παράθυρο ή κλείστε το πρώτα.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the shop&apos;s taxes in Vtiger by hand.</source>
        <translation>Χρησιμοποιήστε το κλειδί πρόσβασης ενός διαχειριστή ή προσθέστε τους φόρους του καταστήματος στο Vtiger με το χέρι.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the tax in Vtiger: Settings → Inventory → Taxes.</source>
        <translation>Χρησιμοποιήστε το κλειδί πρόσβασης ενός διαχειριστή ή προσθέστε τον φόρο στο Vtiger: Settings → Inventory → Taxes.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile access to these modules.</source>
        <translation>Χρησιμοποιήστε το κλειδί πρόσβασης ενός διαχειριστή ή δώστε στο προφίλ του χρήστη πρόσβαση σε αυτές τις ενότητες.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile these rights.</source>
        <translation>Χρησιμοποιήστε το κλειδί πρόσβασης ενός διαχειριστή ή δώστε στο προφίλ του χρήστη αυτά τα δικαιώματα.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s role these rights in Vtiger.</source>
        <translation>Χρησιμοποιήστε το κλειδί πρόσβασης ενός διαχειριστή ή δώστε στον ρόλο του χρήστη αυτά τα δικαιώματα στο Vtiger.</translation>
    </message>
    <message>
        <source>Use the https:// address; your host can switch HTTPS on.</source>
        <translation>Χρησιμοποιήστε τη διεύθυνση https://· ο πάροχός σας μπορεί να ενεργοποιήσει το HTTPS.</translation>
    </message>
    <message>
        <source>User and access key</source>
        <translation>Χρήστης και κλειδί πρόσβασης</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Versions of the program, the system and its libraries</source>
        <translation>Εκδόσεις του προγράμματος, του συστήματος και των βιβλιοθηκών</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>Vtiger Cloud answers.</source>
        <translation>Το Vtiger Cloud απαντά.</translation>
    </message>
    <message>
        <source>Vtiger accepted the order but does not show it.</source>
        <translation>Το Vtiger δέχτηκε την παραγγελία αλλά δεν την εμφανίζει.</translation>
    </message>
    <message>
        <source>Vtiger answers.</source>
        <translation>Το Vtiger απαντά.</translation>
    </message>
    <message>
        <source>Vtiger at {0}</source>
        <translation>Vtiger στο {0}</translation>
    </message>
    <message>
        <source>Vtiger decides. Its contacts with an e-mail address become customers of the shop, its active products and its sales orders go to the shop, and later changes follow. Nothing in Vtiger is changed.</source>
        <translation>Το Vtiger αποφασίζει. Οι επαφές του με διεύθυνση e-mail γίνονται πελάτες του καταστήματος, τα ενεργά προϊόντα και οι εντολές πώλησής του πηγαίνουν στο κατάστημα, και οι μετέπειτα αλλαγές ακολουθούν. Στο Vtiger δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Vtiger demands one; found by its name, or made</source>
        <translation>Το Vtiger απαιτεί έναν· βρίσκεται με το όνομα ή δημιουργείται</translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it.</source>
        <translation>Το Vtiger απαιτεί {0} και δεν συμπληρώνεται από πουθενά.</translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it. {1}</source>
        <translation>Το Vtiger απαιτεί {0} και δεν συμπληρώνεται από πουθενά. {1}</translation>
    </message>
    <message>
        <source>Vtiger does not let this user do that.</source>
        <translation>Το Vtiger δεν το επιτρέπει σε αυτόν τον χρήστη.</translation>
    </message>
    <message>
        <source>Vtiger does not let this user make the tax “{0}”.</source>
        <translation>Το Vtiger δεν επιτρέπει σε αυτόν τον χρήστη να δημιουργήσει τον φόρο «{0}».</translation>
    </message>
    <message>
        <source>Vtiger does not let “{0}” in.</source>
        <translation>Το Vtiger δεν δέχεται τον χρήστη «{0}».</translation>
    </message>
    <message>
        <source>Vtiger has a record like this already, and does not take a second one.</source>
        <translation>Το Vtiger έχει ήδη μια τέτοια εγγραφή και δεν δέχεται δεύτερη.</translation>
    </message>
    <message>
        <source>Vtiger has no coupons.</source>
        <translation>Το Vtiger δεν έχει κουπόνια.</translation>
    </message>
    <message>
        <source>Vtiger has no currency {0}.</source>
        <translation>Το Vtiger δεν έχει νόμισμα {0}.</translation>
    </message>
    <message>
        <source>Vtiger has no helper {0}.</source>
        <translation>Το Vtiger δεν έχει βοηθητική εγγραφή {0}.</translation>
    </message>
    <message>
        <source>Vtiger has no queue of changes.</source>
        <translation>Το Vtiger δεν έχει ουρά αλλαγών.</translation>
    </message>
    <message>
        <source>Vtiger has {0} records that fit {1}.</source>
        <translation>Το Vtiger έχει {0} εγγραφές που ταιριάζουν με {1}.</translation>
    </message>
    <message>
        <source>Vtiger names no main currency.</source>
        <translation>Το Vtiger δεν ορίζει κύριο νόμισμα.</translation>
    </message>
    <message>
        <source>Vtiger reckons taxes in another way: an adjustment of {0} makes its total that of the shop.</source>
        <translation>Το Vtiger υπολογίζει αλλιώς τους φόρους: με προσαρμογή {0} το σύνολο γίνεται αυτό του καταστήματος.</translation>
    </message>
    <message>
        <source>Vtiger refuses it: {0}</source>
        <translation>Το Vtiger το απορρίπτει: {0}</translation>
    </message>
    <message>
        <source>Vtiger reported an error of its own: {0}.</source>
        <translation>Το Vtiger ανέφερε δικό του σφάλμα: {0}.</translation>
    </message>
    <message>
        <source>Vtiger rounds the prices that this user writes to {0} decimals.</source>
        <translation>Το Vtiger στρογγυλοποιεί τις τιμές που γράφει αυτός ο χρήστης σε {0} δεκαδικά.</translation>
    </message>
    <message>
        <source>Vtiger tells a time that lies {0} minutes ahead: its server does not live by UTC.</source>
        <translation>Το Vtiger λέει ώρα {0} λεπτά μπροστά: ο διακομιστής του δεν ακολουθεί το UTC.</translation>
    </message>
    <message>
        <source>Vtiger: both ways</source>
        <translation>Vtiger: αμφίδρομα</translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation>WC Sync Desktop</translation>
    </message>
    <message>
        <source>WC Sync Desktop does not know this command.</source>
        <translation>Το WC Sync Desktop δεν γνωρίζει αυτή την εντολή.</translation>
    </message>
    <message>
        <source>WC Sync Desktop is already running with this profile.</source>
        <translation>Το WC Sync Desktop εκτελείται ήδη με αυτό το προφίλ.</translation>
    </message>
    <message>
        <source>WC Sync Desktop is ending.</source>
        <translation>Το WC Sync Desktop τερματίζεται.</translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake and stopped.</source>
        <translation>Το WC Sync Desktop έκανε ένα λάθος και σταμάτησε.</translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake.</source>
        <translation>Το WC Sync Desktop έκανε ένα λάθος.</translation>
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
        <translation>Περιμένετε λίγο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Wait a little and try again; tell Megaventory if it stays.</source>
        <translation>Περιμένετε λίγο και δοκιμάστε ξανά· αν επιμένει, ενημερώστε το Megaventory.</translation>
    </message>
    <message>
        <source>Wait a little and try again; tell your host if it stays.</source>
        <translation>Περιμένετε λίγο και δοκιμάστε ξανά· αν επιμένει, ενημερώστε τον πάροχό σας.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Περιμένετε λίγο.</translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Σας περιμένει: {0}</translation>
    </message>
    <message>
        <source>Waits for {0}.</source>
        <translation>Περιμένει: {0}.</translation>
    </message>
    <message>
        <source>Webshop not found</source>
        <translation>Το κατάστημα δεν βρέθηκε</translation>
    </message>
    <message>
        <source>Weight and size</source>
        <translation>Βάρος και διαστάσεις</translation>
    </message>
    <message>
        <source>What is kept back</source>
        <translation>Η εφεδρεία</translation>
    </message>
    <message>
        <source>What is not listed is left as it is. A plugin or the host changes the order: ask your host to let “orderby” of the REST API through.</source>
        <translation>Ό,τι δεν περιλαμβάνεται στη λίστα μένει ως έχει. Ένα πρόσθετο ή ο πάροχος αλλάζει τη σειρά: ζητήστε από τον πάροχό σας να αφήνει να περνά το «orderby» του REST API.</translation>
    </message>
    <message>
        <source>What is not listed is left as it is. Something on the way changes what is asked for or the lists themselves: ask your host to let the parameters of pages and filters through.</source>
        <translation>Ό,τι δεν περιλαμβάνεται στη λίστα μένει ως έχει. Κάτι στη διαδρομή αλλάζει ό,τι ζητείται ή τις ίδιες τις λίστες: ζητήστε από τον πάροχό σας να αφήνει να περνούν οι παράμετροι σελίδων και φίλτρων.</translation>
    </message>
    <message>
        <source>What is shown at most</source>
        <translation>Το μέγιστο που εμφανίζεται</translation>
    </message>
    <message>
        <source>What it met: {0} {1}</source>
        <translation>Τι συνάντησε: {0} {1}</translation>
    </message>
    <message>
        <source>What makes the total that of the shop</source>
        <translation>Ό,τι κάνει το σύνολο ίδιο με του καταστήματος</translation>
    </message>
    <message>
        <source>What the program knows could not be kept.</source>
        <translation>Όσα γνωρίζει το πρόγραμμα δεν μπόρεσαν να φυλαχθούν.</translation>
    </message>
    <message>
        <source>What the program logged</source>
        <translation>Τι κατέγραψε το πρόγραμμα</translation>
    </message>
    <message>
        <source>What we add is active</source>
        <translation>Ό,τι προσθέτουμε είναι ενεργό</translation>
    </message>
    <message>
        <source>Where that is meant, say so: “It lies on this computer or in my own network”.</source>
        <translation>Αν αυτό θέλετε, δηλώστε το: «Βρίσκεται σε αυτόν τον υπολογιστή ή στο δικό μου δίκτυο».</translation>
    </message>
    <message>
        <source>Whether it was done is being checked.</source>
        <translation>Ελέγχεται αν έγινε.</translation>
    </message>
    <message>
        <source>With its HTML</source>
        <translation>Με την HTML της</translation>
    </message>
    <message>
        <source>With its tax</source>
        <translation>Με τον φόρο τους</translation>
    </message>
    <message>
        <source>With payment, coupons and delivery</source>
        <translation>Με πληρωμή, κουπόνια και παράδοση</translation>
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
        <translation>Πελάτης WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce coupon</source>
        <translation>Κουπόνι WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce guest ({0})</source>
        <translation>Επισκέπτης WooCommerce ({0})</translation>
    </message>
    <message>
        <source>WooCommerce integration</source>
        <translation>Ενσωμάτωση WooCommerce</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>Κατάστημα WooCommerce</translation>
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
        <translation>Το WordPress απαντά.</translation>
    </message>
    <message>
        <source>WordPress answers: {0}.</source>
        <translation>Το WordPress απαντά: {0}.</translation>
    </message>
    <message>
        <source>WordPress&apos; page for a critical error</source>
        <translation>η σελίδα του WordPress για κρίσιμο σφάλμα</translation>
    </message>
    <message>
        <source>WordPress&apos; page for a database that does not answer</source>
        <translation>η σελίδα του WordPress για βάση δεδομένων που δεν απαντά</translation>
    </message>
    <message>
        <source>WordPress&apos; page for maintenance</source>
        <translation>η σελίδα του WordPress για συντήρηση</translation>
    </message>
    <message>
        <source>Work order {0}</source>
        <translation>Εντολή παραγωγής {0}</translation>
    </message>
    <message>
        <source>Write STATUS=WHAT,WHAT with {0}; nothing behind = where the status is to stay.</source>
        <translation>Γράψτε ΚΑΤΑΣΤΑΣΗ=ΤΙ,ΤΙ με {0}· τίποτα μετά το = όπου η κατάσταση πρέπει να μείνει.</translation>
    </message>
    <message>
        <source>Yes, at a new address.</source>
        <translation>Ναι, σε νέα διεύθυνση.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ναι.</translation>
    </message>
    <message>
        <source>You left it as it was there.</source>
        <translation>Το αφήσατε όπως ήταν εκεί.</translation>
    </message>
    <message>
        <source>You left its quantity as it was.</source>
        <translation>Αφήσατε την ποσότητά του όπως ήταν.</translation>
    </message>
    <message>
        <source>You picked another product for the SKU {0}.</source>
        <translation>Επιλέξατε άλλο προϊόν για το SKU {0}.</translation>
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
        <translation>μια σύνδεση δεν απαντά</translation>
    </message>
    <message>
        <source>a day like 2026-03-31</source>
        <translation>μια ημερομηνία όπως 2026-03-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ένας αριθμός</translation>
    </message>
    <message>
        <source>a page of Cloudflare that blocks the request</source>
        <translation>μια σελίδα του Cloudflare που μπλοκάρει το αίτημα</translation>
    </message>
    <message>
        <source>a page of Cloudflare that checks the browser</source>
        <translation>μια σελίδα του Cloudflare που ελέγχει το πρόγραμμα περιήγησης</translation>
    </message>
    <message>
        <source>a page of the firewall Imunify360</source>
        <translation>μια σελίδα του τείχους προστασίας Imunify360</translation>
    </message>
    <message>
        <source>a page of the firewall ModSecurity</source>
        <translation>μια σελίδα του τείχους προστασίας ModSecurity</translation>
    </message>
    <message>
        <source>a page of the firewall Sucuri</source>
        <translation>μια σελίδα του τείχους προστασίας Sucuri</translation>
    </message>
    <message>
        <source>a page of the security plugin Wordfence</source>
        <translation>μια σελίδα του προσθέτου ασφαλείας Wordfence</translation>
    </message>
    <message>
        <source>a page that asks for a captcha</source>
        <translation>μια σελίδα που ζητά captcha</translation>
    </message>
    <message>
        <source>a page that checks the browser</source>
        <translation>μια σελίδα που ελέγχει το πρόγραμμα περιήγησης</translation>
    </message>
    <message>
        <source>a price moved far</source>
        <translation>μια τιμή άλλαξε πολύ</translation>
    </message>
    <message>
        <source>a row cannot have a field of {0}</source>
        <translation>μια γραμμή δεν μπορεί να έχει πεδίο τύπου {0}</translation>
    </message>
    <message>
        <source>a shop shows another quantity</source>
        <translation>ένα κατάστημα δείχνει άλλη ποσότητα</translation>
    </message>
    <message>
        <source>a site without a name</source>
        <translation>ιστότοπος χωρίς όνομα</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>χρήστης</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>μια ιστοσελίδα</translation>
    </message>
    <message>
        <source>action {0}</source>
        <translation>ενέργεια {0}</translation>
    </message>
    <message>
        <source>adjusted by hand</source>
        <translation>διορθώθηκε με το χέρι</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>after {0}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>μπροστά από</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλα</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>all {0}</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>ποσό</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>διαχειριστής</translation>
    </message>
    <message>
        <source>an error message of PHP</source>
        <translation>ένα μήνυμα σφάλματος της PHP</translation>
    </message>
    <message>
        <source>an error page of Apache</source>
        <translation>μια σελίδα σφάλματος του Apache</translation>
    </message>
    <message>
        <source>an error page of Cloudflare</source>
        <translation>μια σελίδα σφάλματος του Cloudflare</translation>
    </message>
    <message>
        <source>an error page of IIS</source>
        <translation>μια σελίδα σφάλματος του IIS</translation>
    </message>
    <message>
        <source>an error page of LiteSpeed</source>
        <translation>μια σελίδα σφάλματος του LiteSpeed</translation>
    </message>
    <message>
        <source>an error page of nginx</source>
        <translation>μια σελίδα σφάλματος του nginx</translation>
    </message>
    <message>
        <source>and which the</source>
        <translation>και ποια είναι</translation>
    </message>
    <message>
        <source>another product</source>
        <translation>άλλο προϊόν</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>όπως παραπάνω</translation>
    </message>
    <message>
        <source>as the other system says</source>
        <translation>κατά το άλλο σύστημα</translation>
    </message>
    <message>
        <source>ask a person</source>
        <translation>να ερωτηθεί κάποιος</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>να ερωτηθώ</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>αμέσως</translation>
    </message>
    <message>
        <source>attention required! | cloudflare</source>
        <translation>attention required! | cloudflare</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>αυτόματα</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>πίσω από</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>χρέωση</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>διεύθυνση χρέωσης</translation>
    </message>
    <message>
        <source>both decide together</source>
        <translation>αποφασίζουν μαζί και τα δύο</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>αμφίδρομα</translation>
    </message>
    <message>
        <source>briefly unavailable for scheduled maintenance</source>
        <translation>briefly unavailable for scheduled maintenance</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>αγοραστής</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>με το χέρι</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>επέστρεψε</translation>
    </message>
    <message>
        <source>cancel the sales order</source>
        <translation>ακύρωση της εντολής πώλησης</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>κατηγορίες</translation>
    </message>
    <message>
        <source>category</source>
        <translation>κατηγορία</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>αλλάζει</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>ελέγχεται</translation>
    </message>
    <message>
        <source>checking the connections</source>
        <translation>έλεγχος των συνδέσεων</translation>
    </message>
    <message>
        <source>checking your browser</source>
        <translation>checking your browser</translation>
    </message>
    <message>
        <source>code</source>
        <translation>κωδικός</translation>
    </message>
    <message>
        <source>company</source>
        <translation>εταιρεία</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>ολοκλήρωση</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>συνδεδεμένη</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>σύνδεση</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>κουπόνι</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>κουπόνια</translation>
    </message>
    <message>
        <source>created</source>
        <translation>δημιουργήθηκαν</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>νόμισμα</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>προσαρμοσμένα πεδία</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>πελάτης</translation>
    </message>
    <message>
        <source>database version {0}, this release knows {1}</source>
        <translation>έκδοση βάσης δεδομένων {0}, αυτή η έκδοση του προγράμματος γνωρίζει έως {1}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>διαγράφηκε</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>παραδόσεις</translation>
    </message>
    <message>
        <source>description</source>
        <translation>περιγραφή</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>έκπτωση</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>εμφανιζόμενο όνομα</translation>
    </message>
    <message>
        <source>does not say when</source>
        <translation>δεν λέει πότε</translation>
    </message>
    <message>
        <source>done</source>
        <translation>έγινε</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>edited after it was sent</source>
        <translation>άλλαξε μετά την αποστολή</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>error establishing a database connection</source>
        <translation>error establishing a database connection</translation>
    </message>
    <message>
        <source>extra fee</source>
        <translation>πρόσθετη χρέωση</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>απέτυχαν</translation>
    </message>
    <message>
        <source>fatal error</source>
        <translation>fatal error</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>χρεώσεις</translation>
    </message>
    <message>
        <source>file</source>
        <translation>αρχείο</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>for sales orders</source>
        <translation>για εντολές πώλησης</translation>
    </message>
    <message>
        <source>for starting quantities</source>
        <translation>για αρχικές ποσότητες</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>για {0}</translation>
    </message>
    <message>
        <source>found in the shop</source>
        <translation>βρέθηκε στο κατάστημα</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ελεύθερα</translation>
    </message>
    <message>
        <source>from the shop</source>
        <translation>από το κατάστημα</translation>
    </message>
    <message>
        <source>good</source>
        <translation>εντάξει</translation>
    </message>
    <message>
        <source>guest client</source>
        <translation>πελάτης επισκέπτης</translation>
    </message>
    <message>
        <source>has</source>
        <translation>έχει</translation>
    </message>
    <message>
        <source>has no column</source>
        <translation>has no column</translation>
    </message>
    <message>
        <source>have</source>
        <translation>έχουν</translation>
    </message>
    <message>
        <source>how the shop sells it was changed</source>
        <translation>άλλαξε ο τρόπος που το πουλά το κατάστημα</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>ταυτότητα</translation>
    </message>
    <message>
        <source>image</source>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>in a plugin&apos;s, and nothing says how it came there</source>
        <translation>σε κατάσταση ενός προσθέτου, και τίποτα δεν λέει πώς έφτασε εκεί</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>σε άγνωστη κατάσταση</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>στη μνήμη</translation>
    </message>
    <message>
        <source>in no shop</source>
        <translation>σε κανένα κατάστημα</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>σε καμία</translation>
    </message>
    <message>
        <source>in one of them</source>
        <translation>σε μία από αυτές</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>στην κλειδοθήκη</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>στον κάδο</translation>
    </message>
    <message>
        <source>in warehouses that do not count</source>
        <translation>σε αποθήκες που δεν μετρούν</translation>
    </message>
    <message>
        <source>inventory feed</source>
        <translation>ροή αποθεμάτων</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>δεν λέει ποιο</translation>
    </message>
    <message>
        <source>item {0} has no shelf in warehouse {1}</source>
        <translation>το είδος {0} δεν έχει ράφι στην αποθήκη {1}</translation>
    </message>
    <message>
        <source>item {0} in warehouse {1}: {2} instead of {3}</source>
        <translation>είδος {0} στην αποθήκη {1}: {2} αντί για {3}</translation>
    </message>
    <message>
        <source>just a moment</source>
        <translation>just a moment</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>εφεδρεία</translation>
    </message>
    <message>
        <source>keyring backend: {0}</source>
        <translation>σύστημα κλειδοθήκης: {0}</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>κλειδωμένη κλειδοθήκη</translation>
    </message>
    <message>
        <source>kits</source>
        <translation>σετ</translation>
    </message>
    <message>
        <source>kits that can be put together</source>
        <translation>σετ που μπορούν να σχηματιστούν</translation>
    </message>
    <message>
        <source>last change wins</source>
        <translation>υπερισχύει η τελευταία αλλαγή</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>επώνυμο</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>εξαιρείται</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>γραμμές</translation>
    </message>
    <message>
        <source>link {0}</source>
        <translation>σύνδεσμος {0}</translation>
    </message>
    <message>
        <source>link: of another request</source>
        <translation>link: άλλου αιτήματος</translation>
    </message>
    <message>
        <source>list of coupons</source>
        <translation>λίστα κουπονιών</translation>
    </message>
    <message>
        <source>list of fees</source>
        <translation>λίστα χρεώσεων</translation>
    </message>
    <message>
        <source>list of refunds</source>
        <translation>λίστα επιστροφών χρημάτων</translation>
    </message>
    <message>
        <source>list of rows</source>
        <translation>λίστα γραμμών</translation>
    </message>
    <message>
        <source>list of shipping costs</source>
        <translation>λίστα μεταφορικών</translation>
    </message>
    <message>
        <source>list of taxes</source>
        <translation>λίστα φόρων</translation>
    </message>
    <message>
        <source>made in a work order</source>
        <translation>φτιάχτηκε με εντολή παραγωγής</translation>
    </message>
    <message>
        <source>make it</source>
        <translation>δημιουργία</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>διαστάσεις</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>λείπουν</translation>
    </message>
    <message>
        <source>more promised than there is</source>
        <translation>δεσμευμένα περισσότερα από όσα υπάρχουν</translation>
    </message>
    <message>
        <source>move the shop&apos;s order</source>
        <translation>αλλαγή κατάστασης στο κατάστημα</translation>
    </message>
    <message>
        <source>name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>natural key</source>
        <translation>φυσικό κλειδί</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>χρειάζεται απόφαση</translation>
    </message>
    <message>
        <source>needs key</source>
        <translation>χρειάζεται κλειδί</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>σας χρειάζεται</translation>
    </message>
    <message>
        <source>never below zero</source>
        <translation>ποτέ κάτω από το μηδέν</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>νέο προϊόν</translation>
    </message>
    <message>
        <source>no SKU</source>
        <translation>χωρίς SKU</translation>
    </message>
    <message>
        <source>no SKU of its own</source>
        <translation>χωρίς δικό του SKU</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>κανένα νόμισμα</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>χωρίς αριθμό</translation>
    </message>
    <message>
        <source>no keyring</source>
        <translation>χωρίς κλειδοθήκη</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>δεν δόθηκε λόγος</translation>
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
        <translation>χωρίς μέτρηση</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>όχι δωρεάν</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>δεν είναι γνωστό</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>χωρίς κοινή χρήση</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>όχι ακόμα</translation>
    </message>
    <message>
        <source>note</source>
        <translation>σημείωση</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>τώρα {0}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>αριθμός</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>από {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ανενεργός</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>διαθέσιμα στο ράφι</translation>
    </message>
    <message>
        <source>order</source>
        <translation>παραγγελία</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>η παραγγελία ακυρώθηκε</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>η παραγγελία άλλαξε</translation>
    </message>
    <message>
        <source>order placed</source>
        <translation>έγινε παραγγελία</translation>
    </message>
    <message>
        <source>order shipped</source>
        <translation>η παραγγελία απεστάλη</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>κατάσταση παραγγελίας</translation>
    </message>
    <message>
        <source>ordered and not yet shipped</source>
        <translation>παραγγέλθηκαν και δεν απεστάλησαν ακόμα</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>εμείς</translation>
    </message>
    <message>
        <source>own</source>
        <translation>δικό σας</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>δικά σας πεδία</translation>
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
        <translation>πέρασε από μία από αυτές</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>πληρωμή</translation>
    </message>
    <message>
        <source>payment title</source>
        <translation>τίτλος πληρωμής</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>σε εκκρεμότητα</translation>
    </message>
    <message>
        <source>pending, on hold: Created; processing: Approved; completed: Delivered; else Cancelled</source>
        <translation>σε εκκρεμότητα, σε αναμονή: Δημιουργήθηκε· σε επεξεργασία: Εγκρίθηκε· ολοκληρώθηκε: Παραδόθηκε· αλλιώς Ακυρώθηκε</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>ποσοστό</translation>
    </message>
    <message>
        <source>person</source>
        <translation>εσείς</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>τηλέφωνο</translation>
    </message>
    <message>
        <source>phone and company</source>
        <translation>τηλέφωνο και εταιρεία</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>ημερομηνία παραγγελίας</translation>
    </message>
    <message>
        <source>placed long before the start</source>
        <translation>έγινε πολύ πριν από την έναρξη</translation>
    </message>
    <message>
        <source>price</source>
        <translation>τιμή</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>πρόβλημα</translation>
    </message>
    <message>
        <source>products changed</source>
        <translation>προϊόντα που άλλαξαν</translation>
    </message>
    <message>
        <source>products deleted</source>
        <translation>προϊόντα που διαγράφηκαν</translation>
    </message>
    <message>
        <source>products of the stock list</source>
        <translation>προϊόντα της λίστας αποθέματος</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>δεσμευμένα</translation>
    </message>
    <message>
        <source>purchase order</source>
        <translation>παραγγελία αγοράς</translation>
    </message>
    <message>
        <source>purchase price</source>
        <translation>τιμή αγοράς</translation>
    </message>
    <message>
        <source>put back what the shop lost</source>
        <translation>αποκατάσταση όσων έχασε το κατάστημα</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>ποσότητες</translation>
    </message>
    <message>
        <source>quantities set to zero</source>
        <translation>ποσότητες που μηδενίστηκαν</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>ποσότητα</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>συντελεστής</translation>
    </message>
    <message>
        <source>reading quantities</source>
        <translation>ανάγνωση ποσοτήτων</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>έτοιμο</translation>
    </message>
    <message>
        <source>received from a supplier</source>
        <translation>παραλήφθηκε από προμηθευτή</translation>
    </message>
    <message>
        <source>records of {0}</source>
        <translation>εγγραφές του {0}</translation>
    </message>
    <message>
        <source>reduced stock</source>
        <translation>αφαιρεμένο απόθεμα</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>παραπομπή</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>δεν έγινε δεκτή</translation>
    </message>
    <message>
        <source>rests in a status that is not sent</source>
        <translation>μένει σε κατάσταση που δεν στέλνεται</translation>
    </message>
    <message>
        <source>rows of orders</source>
        <translation>γραμμές παραγγελιών</translation>
    </message>
    <message>
        <source>sale {0} of order {1} moved {2}</source>
        <translation>η πώληση {0} της παραγγελίας {1} κίνησε {2}</translation>
    </message>
    <message>
        <source>sales orders</source>
        <translation>εντολές πώλησης</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>ίδιο SKU</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>πωλητής</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>αποστολή</translation>
    </message>
    <message>
        <source>service</source>
        <translation>υπηρεσία</translation>
    </message>
    <message>
        <source>set stock</source>
        <translation>ορισμός αποθέματος</translation>
    </message>
    <message>
        <source>several fit there</source>
        <translation>εκεί ταιριάζουν πολλά</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>απεστάλησαν</translation>
    </message>
    <message>
        <source>shipped quantity</source>
        <translation>απεσταλμένη ποσότητα</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>μεταφορικά</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>διεύθυνση αποστολής</translation>
    </message>
    <message>
        <source>size</source>
        <translation>διαστάσεις</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>παραλείφθηκαν</translation>
    </message>
    <message>
        <source>sku</source>
        <translation>sku</translation>
    </message>
    <message>
        <source>sku {0}</source>
        <translation>sku {0}</translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation>κάτι σας χρειάζεται</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <translation>σχεδόν ίδια γραφή</translation>
    </message>
    <message>
        <source>starting quantity</source>
        <translation>αρχική ποσότητα</translation>
    </message>
    <message>
        <source>status</source>
        <translation>κατάσταση</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>απόθεμα</translation>
    </message>
    <message>
        <source>stock management</source>
        <translation>διαχείριση αποθέματος</translation>
    </message>
    <message>
        <source>stock quantity</source>
        <translation>ποσότητα αποθέματος</translation>
    </message>
    <message>
        <source>stock {0}</source>
        <translation>stock {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>σταμάτησε</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>υποσύνολο</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>αντικαταστάθηκε</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>συγχρονισμένη</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>αναιρέθηκε</translation>
    </message>
    <message>
        <source>taken there</source>
        <translation>κατειλημμένο εκεί</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>φόρος</translation>
    </message>
    <message>
        <source>tax amount</source>
        <translation>ποσό φόρου</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>φόροι</translation>
    </message>
    <message>
        <source>tell a person where it rests</source>
        <translation>ενημέρωση για το πού μένει</translation>
    </message>
    <message>
        <source>tell its original&apos;s status</source>
        <translation>ενημέρωση με την κατάσταση του πρωτοτύπου</translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>test {0}</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>κείμενα</translation>
    </message>
    <message>
        <source>the API of Megaventory (POST under {0})</source>
        <translation>το API του Megaventory (POST στο {0})</translation>
    </message>
    <message>
        <source>the WooCommerce REST API (GET, POST and PUT under {0}/wp-json/)</source>
        <translation>το REST API του WooCommerce (GET, POST και PUT στο {0}/wp-json/)</translation>
    </message>
    <message>
        <source>the login page of WordPress</source>
        <translation>η σελίδα σύνδεσης του WordPress</translation>
    </message>
    <message>
        <source>the other side decides</source>
        <translation>αποφασίζει η άλλη πλευρά</translation>
    </message>
    <message>
        <source>the other side wins</source>
        <translation>υπερισχύει η άλλη πλευρά</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>το κατάστημα</translation>
    </message>
    <message>
        <source>the shop always shows</source>
        <translation>το κατάστημα δείχνει πάντα</translation>
    </message>
    <message>
        <source>the shop decides</source>
        <translation>αποφασίζει το κατάστημα</translation>
    </message>
    <message>
        <source>the shop is right as it is now</source>
        <translation>το κατάστημα είναι σωστό όπως είναι τώρα</translation>
    </message>
    <message>
        <source>the shop shows at most</source>
        <translation>το κατάστημα δείχνει το πολύ</translation>
    </message>
    <message>
        <source>the shop wins</source>
        <translation>υπερισχύει το κατάστημα</translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation>το βιβλίο αποθήκης</translation>
    </message>
    <message>
        <source>the web service of Vtiger (GET and POST to webservice.php or restapi/ under {0})</source>
        <translation>την υπηρεσία ιστού του Vtiger (GET και POST στο webservice.php ή restapi/ στο {0})</translation>
    </message>
    <message>
        <source>there has been a critical error</source>
        <translation>there has been a critical error</translation>
    </message>
    <message>
        <source>this buyer</source>
        <translation>αυτόν τον αγοραστή</translation>
    </message>
    <message>
        <source>to the shop</source>
        <translation>προς το κατάστημα</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>σε {0}</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>too many</translation>
    </message>
    <message>
        <source>total</source>
        <translation>σύνολο</translation>
    </message>
    <message>
        <source>trying again soon ({0})</source>
        <translation>νέα προσπάθεια σύντομα ({0})</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>αμετάβλητο</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>δεν απαντά</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>χωρίς δοκιμή</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>ενημερώθηκαν</translation>
    </message>
    <message>
        <source>used in a work order</source>
        <translation>χρησιμοποιήθηκε σε εντολή παραγωγής</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>παραλλαγή</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>ορατότητα</translation>
    </message>
    <message>
        <source>waiting for something</source>
        <translation>περιμένει κάτι</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>περιμένει νέα προσπάθεια</translation>
    </message>
    <message>
        <source>waiting until {0} ({1})</source>
        <translation>αναμονή έως {0} ({1})</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>προειδοποίηση</translation>
    </message>
    <message>
        <source>was account {0}, is account {1}</source>
        <translation>ήταν ο λογαριασμός {0}, είναι ο λογαριασμός {1}</translation>
    </message>
    <message>
        <source>was there before the start</source>
        <translation>υπήρχε πριν από την έναρξη</translation>
    </message>
    <message>
        <source>was {0}, is {1}</source>
        <translation>ήταν {0}, είναι {1}</translation>
    </message>
    <message>
        <source>wcsync icon</source>
        <translation>wcsync icon</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>βάρος</translation>
    </message>
    <message>
        <source>where {0}</source>
        <translation>where {0}</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>χωρίς ρόλο</translation>
    </message>
    <message>
        <source>wizard {0} {1}</source>
        <translation>wizard {0} {1}</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>εντολή παραγωγής</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ναι ή όχι</translation>
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
        <translation>{0} (όπως δηλώνει)</translation>
    </message>
    <message>
        <source>{0} (this computer)</source>
        <translation>{0} (αυτός ο υπολογιστής)</translation>
    </message>
    <message>
        <source>{0} Approve it, or leave it as it is.</source>
        <translation>{0} Εγκρίνετέ το ή αφήστε το ως έχει.</translation>
    </message>
    <message>
        <source>{0} Change that in the shop and press Retry; or enter this order by hand and press Skip.</source>
        <translation>{0} Αλλάξτε το στο κατάστημα και πατήστε Επανάληψη· ή καταχωρίστε αυτή την παραγγελία με το χέρι και πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>{0} Is {1} meant? Write the SKU as text.</source>
        <translation>{0} Μήπως εννοείτε {1}; Γράψτε το SKU ως κείμενο.</translation>
    </message>
    <message>
        <source>{0} It is {1} there.</source>
        <translation>{0} Εκεί είναι {1}.</translation>
    </message>
    <message>
        <source>{0} Its total differs from the original&apos;s: {1}.</source>
        <translation>{0} Το σύνολό της διαφέρει από του πρωτοτύπου: {1}.</translation>
    </message>
    <message>
        <source>{0} Write the SKU as text.</source>
        <translation>{0} Γράψτε το SKU ως κείμενο.</translation>
    </message>
    <message>
        <source>{0} You approved it.</source>
        <translation>{0} Το εγκρίνατε.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} και {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} και {1} ακόμα</translation>
    </message>
    <message>
        <source>{0} answered with a record that cannot be read.</source>
        <translation>{0}: η απάντηση έχει εγγραφή που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>{0} answered with something else than a list.</source>
        <translation>{0}: η απάντηση δεν ήταν λίστα.</translation>
    </message>
    <message>
        <source>{0} answered with something that cannot be read.</source>
        <translation>{0}: η απάντηση έχει κάτι που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>{0} answered with something unreadable.</source>
        <translation>{0}: η απάντηση δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>{0} answered without saying whether it worked.</source>
        <translation>{0}: η απάντηση δεν λέει αν πέτυχε.</translation>
    </message>
    <message>
        <source>{0} answered without the list that was asked for.</source>
        <translation>{0}: η απάντηση ήρθε χωρίς τη λίστα που ζητήθηκε.</translation>
    </message>
    <message>
        <source>{0} answered without the record.</source>
        <translation>{0}: η απάντηση ήρθε χωρίς την εγγραφή.</translation>
    </message>
    <message>
        <source>{0} answered without what was asked for.</source>
        <translation>{0}: η απάντηση ήρθε χωρίς αυτό που ζητήθηκε.</translation>
    </message>
    <message>
        <source>{0} answered, but not as Vtiger does.</source>
        <translation>{0}: υπάρχει απάντηση, αλλά όχι από Vtiger.</translation>
    </message>
    <message>
        <source>{0} answered, but not as the program it should be.</source>
        <translation>{0}: υπάρχει απάντηση, αλλά όχι από το σωστό πρόγραμμα.</translation>
    </message>
    <message>
        <source>{0} answers from a cache, so nothing it says is certain.</source>
        <translation>{0}: απαντά από κρυφή μνήμη, οπότε τίποτα από όσα λέει δεν είναι βέβαιο.</translation>
    </message>
    <message>
        <source>{0} are made already.</source>
        <translation>{0} έχουν ήδη φτιαχτεί.</translation>
    </message>
    <message>
        <source>{0} asks us to slow down.</source>
        <translation>{0}: μας ζητείται να μειώσουμε ταχύτητα.</translation>
    </message>
    <message>
        <source>{0} broke off the connection.</source>
        <translation>{0}: η σύνδεση διακόπηκε.</translation>
    </message>
    <message>
        <source>{0} cannot be less than 0.</source>
        <translation>{0} δεν μπορεί να είναι κάτω από 0.</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>{0}: δεν υπάρχει πρόσβαση.</translation>
    </message>
    <message>
        <source>{0} counts its stock and has no figure of it. Enter one there, or count it by hand.</source>
        <translation>{0}: μετρά το απόθεμά του και δεν έχει αριθμό για αυτό. Δώστε έναν εκεί, ή μετρήστε το με το χέρι.</translation>
    </message>
    <message>
        <source>{0} customer</source>
        <translation>Πελάτης {0}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} ημέρες</translation>
    </message>
    <message>
        <source>{0} does not accept the keys.</source>
        <translation>{0}: τα κλειδιά δεν έγιναν δεκτά.</translation>
    </message>
    <message>
        <source>{0} does not count its stock.</source>
        <translation>{0}: το απόθεμα δεν μετριέται.</translation>
    </message>
    <message>
        <source>{0} does not give the file.</source>
        <translation>{0}: το αρχείο δεν δίνεται.</translation>
    </message>
    <message>
        <source>{0} does not know this request.</source>
        <translation>{0}: άγνωστο αίτημα.</translation>
    </message>
    <message>
        <source>{0} forgets at once who has logged in.</source>
        <translation>{0}: ξεχνιέται αμέσως ποιος συνδέθηκε.</translation>
    </message>
    <message>
        <source>{0} gives the same {1} {2} whichever page is asked for.</source>
        <translation>{0}: δίνει τα ίδια {1} {2}, όποια σελίδα κι αν ζητηθεί.</translation>
    </message>
    <message>
        <source>{0} has changed meanwhile.</source>
        <translation>{0}: άλλαξε στο μεταξύ.</translation>
    </message>
    <message>
        <source>{0} has its permalinks set to “Plain”, which switches the programming interface off.</source>
        <translation>{0}: οι μόνιμοι σύνδεσμοι είναι στο «Plain», που απενεργοποιεί τη διεπαφή API.</translation>
    </message>
    <message>
        <source>{0} has no location called “{1}”.</source>
        <translation>{0}: δεν υπάρχει τοποθεσία «{1}».</translation>
    </message>
    <message>
        <source>{0} has no quantities to begin with.</source>
        <translation>{0}: δεν υπάρχουν ποσότητες για αρχή.</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} ώρες</translation>
    </message>
    <message>
        <source>{0} in ({1})</source>
        <translation>{0} in ({1})</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} αντί για {1}</translation>
    </message>
    <message>
        <source>{0} is another order&apos;s in Megaventory; this one is {1} there.</source>
        <translation>Η παραπομπή {0} ανήκει σε άλλη παραγγελία στο Megaventory· αυτή είναι εκεί η {1}.</translation>
    </message>
    <message>
        <source>{0} is in maintenance.</source>
        <translation>{0}: γίνεται συντήρηση.</translation>
    </message>
    <message>
        <source>{0} is let in, as {1}.</source>
        <translation>Ο χρήστης {0} έγινε δεκτός ως {1}.</translation>
    </message>
    <message>
        <source>{0} is let in.</source>
        <translation>Ο χρήστης {0} έγινε δεκτός.</translation>
    </message>
    <message>
        <source>{0} is not a WordPress site with its programming interface on.</source>
        <translation>{0}: δεν είναι ιστότοπος WordPress με ενεργή διεπαφή API.</translation>
    </message>
    <message>
        <source>{0} knows the consumer key, but the consumer secret does not belong to it.</source>
        <translation>{0}: το κλειδί καταναλωτή είναι γνωστό, αλλά το μυστικό καταναλωτή δεν του ανήκει.</translation>
    </message>
    <message>
        <source>{0} leads on to an address that cannot be read.</source>
        <translation>{0}: οδηγεί σε διεύθυνση που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>{0} leads to this computer or into your own network.</source>
        <translation>{0}: οδηγεί σε αυτόν τον υπολογιστή ή στο δικό σας δίκτυο.</translation>
    </message>
    <message>
        <source>{0} lies behind a user name and a password that its host asks for.</source>
        <translation>Το {0} βρίσκεται πίσω από όνομα χρήστη και κωδικό που ζητά ο πάροχός του.</translation>
    </message>
    <message>
        <source>{0} lists its {1} in an order that loses some.</source>
        <translation>{0}: η λίστα ({1}) έχει σειρά στην οποία χάνονται μερικά.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} λεπτά</translation>
    </message>
    <message>
        <source>{0} of its rows {1} a problem.</source>
        <translation>Γραμμές του με πρόβλημα: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} από {1}</translation>
    </message>
    <message>
        <source>{0} of {1} products in {2} would be changed within a day.</source>
        <translation>Μέσα σε μία ημέρα θα άλλαζαν {0} από {1} προϊόντα στο {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} quantities in {2} would become 0 within a day.</source>
        <translation>Μέσα σε μία ημέρα θα μηδενίζονταν {0} από {1} ποσότητες στο {2}.</translation>
    </message>
    <message>
        <source>{0} of “{1}” are needed, {2} are there.</source>
        <translation>Χρειάζονται {0} από «{1}», υπάρχουν {2}.</translation>
    </message>
    <message>
        <source>{0} other products</source>
        <translation>{0} άλλα προϊόντα</translation>
    </message>
    <message>
        <source>{0} per request.</source>
        <translation>{0} ανά αίτημα.</translation>
    </message>
    <message>
        <source>{0} products in {1} would be deleted within a day.</source>
        <translation>Μέσα σε μία ημέρα θα διαγράφονταν {0} προϊόντα στο {1}.</translation>
    </message>
    <message>
        <source>{0} records in {1} fit {2}. Pick one in the SKU doctor, or leave only one of them there.</source>
        <translation>{0} εγγραφές στο {1} ταιριάζουν με {2}. Επιλέξτε μία στον Γιατρό SKU ή αφήστε μόνο μία από αυτές εκεί.</translation>
    </message>
    <message>
        <source>{0} refuses a record of this size.</source>
        <translation>{0}: δεν γίνεται δεκτή εγγραφή τέτοιου μεγέθους.</translation>
    </message>
    <message>
        <source>{0} refuses the record: {1}</source>
        <translation>{0}: η εγγραφή απορρίπτεται: {1}</translation>
    </message>
    <message>
        <source>{0} reported an internal error.</source>
        <translation>{0}: αναφέρθηκε εσωτερικό σφάλμα.</translation>
    </message>
    <message>
        <source>{0} rows have a problem, so that nothing was taken in.</source>
        <translation>{0} γραμμές έχουν πρόβλημα, οπότε δεν καταχωρίστηκε τίποτα.</translation>
    </message>
    <message>
        <source>{0} says nothing about its stock, so the shop&apos;s number stays.</source>
        <translation>{0}: δεν αναφέρει τίποτα για το απόθεμά του, οπότε μένει ο αριθμός του καταστήματος.</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} δευτερόλεπτα</translation>
    </message>
    <message>
        <source>{0} sends its answer so slowly that it never ends.</source>
        <translation>{0}: στέλνει την απάντησή του τόσο αργά που δεν τελειώνει ποτέ.</translation>
    </message>
    <message>
        <source>{0} sends its file so slowly that it never ends.</source>
        <translation>{0}: το αρχείο έρχεται τόσο αργά που δεν τελειώνει ποτέ.</translation>
    </message>
    <message>
        <source>{0} sent an answer without end.</source>
        <translation>{0}: η απάντηση δεν έχει τέλος.</translation>
    </message>
    <message>
        <source>{0} shows {1}: more is sold than there is. Count it by hand.</source>
        <translation>{0} δείχνει {1}: πουλήθηκαν περισσότερα από όσα υπάρχουν. Μετρήστε τα με το χέρι.</translation>
    </message>
    <message>
        <source>{0} takes no more requests this minute</source>
        <translation>{0}: δεν δέχεται άλλα αιτήματα αυτό το λεπτό</translation>
    </message>
    <message>
        <source>{0} took too long to answer.</source>
        <translation>{0}: η απάντηση άργησε πολύ.</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} until {1}</translation>
    </message>
    <message>
        <source>{0} {1} changed.</source>
        <translation>Αλλαγές ποσοτήτων: {0}.</translation>
    </message>
    <message>
        <source>{0} {1} no such field.</source>
        <translation>Λείπει αυτό το πεδίο: {0}.</translation>
    </message>
    <message>
        <source>{0} {1} was made {2}, now {3}</source>
        <translation>{0} {1}: δημιουργήθηκε {2}, τώρα {3}</translation>
    </message>
    <message>
        <source>{0} {1} with “{2}” in another way.</source>
        <translation>{0}: η κοινή χρήση με το «{2}» γίνεται με άλλον τρόπο.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has no {3}.</source>
        <translation>{0} {1} «{2}»: λείπει: {3}.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, and yet an amount.</source>
        <translation>{0} {1} «{2}»: {3} «{4}», και όμως υπάρχει ποσό.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, which cannot be read.</source>
        <translation>{0} {1} «{2}»: {3} «{4}», που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”: nothing can be sold less than once.</source>
        <translation>{0} {1} «{2}»: {3} «{4}»· τίποτα δεν πουλιέται λιγότερο από μία φορά.</translation>
    </message>
    <message>
        <source>{0} {1}: older than known</source>
        <translation>{0} {1}: παλιότερη από όσο ήταν γνωστό</translation>
    </message>
    <message>
        <source>{0} {1}: {2} becomes {3}</source>
        <translation>{0} {1}: {2} γίνεται {3}</translation>
    </message>
    <message>
        <source>{0}: error {1} {2} {3}</source>
        <translation>{0}: σφάλμα {1} {2} {3}</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}: χωρίς {1}</translation>
    </message>
    <message>
        <source>{0}: row {1} refers to nothing</source>
        <translation>{0}: η γραμμή {1} δεν παραπέμπει πουθενά</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation>{0}: {1} αντί για {2}</translation>
    </message>
    <message>
        <source>“Show just as many, whatever there is” needs a number.</source>
        <translation>Το «Εμφάνιση ακριβώς τόσων, όσα κι αν υπάρχουν» χρειάζεται έναν αριθμό.</translation>
    </message>
    <message>
        <source>“{0}” (SKU {1}) is not in “{2}”{3}. Press “Add product there” or “Copy without product”, or skip the order; once the product is there, the order goes by itself.</source>
        <translation>Το «{0}» (SKU {1}) δεν υπάρχει στο «{2}»{3}. Πατήστε «Προσθήκη προϊόντος εκεί» ή «Αντιγραφή χωρίς προϊόν», ή παραλείψτε την παραγγελία· μόλις υπάρξει το προϊόν, η παραγγελία στέλνεται μόνη της.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” do not share that.</source>
        <translation>Το «{0}» και το «{1}» δεν το μοιράζονται αυτό.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” share nothing yet.</source>
        <translation>Το «{0}» και το «{1}» δεν μοιράζονται ακόμα τίποτα.</translation>
    </message>
    <message>
        <source>“{0}” asks to be left alone until {1}.</source>
        <translation>Το «{0}» ζητά να μην ενοχληθεί έως {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made of itself.</source>
        <translation>Το «{0}» δεν μπορεί να αποτελείται από τον εαυτό του.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>Το «{0}» δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>“{0}” goes into another field already.</source>
        <translation>Το «{0}» πηγαίνει ήδη σε άλλο πεδίο.</translation>
    </message>
    <message>
        <source>“{0}” has its field of the shop already.</source>
        <translation>Το «{0}» έχει ήδη το πεδίο του στο κατάστημα.</translation>
    </message>
    <message>
        <source>“{0}” has several products with the SKU “{1}”. Leave one of them the SKU.</source>
        <translation>Το «{0}» έχει πολλά προϊόντα με το SKU «{1}». Αφήστε το SKU μόνο σε ένα.</translation>
    </message>
    <message>
        <source>“{0}” holds what that system says.</source>
        <translation>Το «{0}» έχει ό,τι δηλώνει εκείνο το σύστημα.</translation>
    </message>
    <message>
        <source>“{0}” in this order could not be added to “{1}”; see the product.</source>
        <translation>Το «{0}» αυτής της παραγγελίας δεν μπόρεσε να προστεθεί στο «{1}»· δείτε το προϊόν.</translation>
    </message>
    <message>
        <source>“{0}” in this order has a quantity of {1}. Correct the row in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation>Το «{0}» αυτής της παραγγελίας έχει ποσότητα {1}. Διορθώστε τη γραμμή στο κατάστημα και πατήστε Επανάληψη· ή καταχωρίστε την παραγγελία στο Megaventory με το χέρι και πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU, or its product was deleted. Give the product a SKU in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation>Το «{0}» αυτής της παραγγελίας δεν έχει SKU ή το προϊόν του διαγράφηκε. Δώστε στο προϊόν ένα SKU στο κατάστημα και πατήστε Επανάληψη· ή καταχωρίστε την παραγγελία στο Megaventory με το χέρι και πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU{1}, so it cannot be found in “{2}”. Press “Copy without product”, or skip the order.</source>
        <translation>Το «{0}» αυτής της παραγγελίας δεν έχει SKU{1}, οπότε δεν μπορεί να βρεθεί στο «{2}». Πατήστε «Αντιγραφή χωρίς προϊόν» ή παραλείψτε την παραγγελία.</translation>
    </message>
    <message>
        <source>“{0}” in this order is a bundle or another kind of product, and none in {1}. Choose in the shop&apos;s settings how bundles go (as their parts and an amount, or as one product by its SKU) and press Retry; or enter this order in {2} by hand and press Skip.</source>
        <translation>Το «{0}» αυτής της παραγγελίας είναι πακέτο ή άλλο είδος προϊόντος, και δεν υπάρχει στο {1}. Επιλέξτε στις ρυθμίσεις του καταστήματος πώς στέλνονται τα πακέτα (ως τα μέρη τους και ένα ποσό, ή ως ένα προϊόν με το SKU του) και πατήστε Επανάληψη· ή καταχωρίστε την παραγγελία στο {2} με το χέρι και πατήστε Παράλειψη.</translation>
    </message>
    <message>
        <source>“{0}” in this order is not in {1}. {2}</source>
        <translation>Το «{0}» αυτής της παραγγελίας δεν υπάρχει στο {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}” in this order is sold in parts ({1}), which an order in “{2}” cannot hold. Press “Copy without product” to copy it as an amount, or Skip.</source>
        <translation>Το «{0}» σε αυτή την παραγγελία πωλείται σε κλάσματα ({1}), που μια παραγγελία στο «{2}» δεν μπορεί να κρατήσει. Πατήστε «Αντιγραφή χωρίς προϊόν» για να αντιγραφεί ως ποσό, ή «Παράλειψη».</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>«{0}» στο {1}</translation>
    </message>
    <message>
        <source>“{0}” is a date that a spreadsheet made.</source>
        <translation>Το «{0}» είναι ημερομηνία που δημιούργησε ένα υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <source>“{0}” is a kit and lies nowhere itself.</source>
        <translation>Το «{0}» είναι σετ και δεν βρίσκεται το ίδιο σε αποθήκη.</translation>
    </message>
    <message>
        <source>“{0}” is a kit itself.</source>
        <translation>Το «{0}» είναι και το ίδιο σετ.</translation>
    </message>
    <message>
        <source>“{0}” is a kit: it is put together when it is sold.</source>
        <translation>Το «{0}» είναι σετ: σχηματίζεται όταν πουληθεί.</translation>
    </message>
    <message>
        <source>“{0}” is a long number that a spreadsheet cut.</source>
        <translation>Το «{0}» είναι μεγάλος αριθμός που έκοψε ένα υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <source>“{0}” is a part of another kit.</source>
        <translation>Το «{0}» είναι μέρος άλλου σετ.</translation>
    </message>
    <message>
        <source>“{0}” is a part of the kit “{1}”.</source>
        <translation>Το «{0}» είναι μέρος του σετ «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is already sold as “{1}” there.</source>
        <translation>Το «{0}» πωλείται ήδη εκεί ως «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is an error of the spreadsheet, not a SKU.</source>
        <translation>Το «{0}» είναι σφάλμα του υπολογιστικού φύλλου, όχι SKU.</translation>
    </message>
    <message>
        <source>“{0}” is being read just now.</source>
        <translation>Το «{0}» διαβάζεται αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>“{0}” is in the stock book again.</source>
        <translation>Το «{0}» είναι ξανά στο βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>“{0}” is in the stock book already.</source>
        <translation>Το «{0}» είναι ήδη στο βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>“{0}” is no backup of WC Sync Desktop, or it is damaged.</source>
        <translation>Το «{0}» δεν είναι αντίγραφο ασφαλείας του WC Sync Desktop ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>“{0}” is no field of a shop.</source>
        <translation>Το «{0}» δεν είναι πεδίο καταστήματος.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of connection.</source>
        <translation>Το «{0}» δεν είναι είδος σύνδεσης.</translation>
    </message>
    <message>
        <source>“{0}” is not a SKU.</source>
        <translation>Το «{0}» δεν είναι SKU.</translation>
    </message>
    <message>
        <source>“{0}” is not in the stock book.</source>
        <translation>Το «{0}» δεν είναι στο βιβλίο αποθήκης.</translation>
    </message>
    <message>
        <source>“{0}” is now another account or site than before.</source>
        <translation>Το «{0}» είναι τώρα άλλος λογαριασμός ή ιστότοπος από πριν.</translation>
    </message>
    <message>
        <source>“{0}” joins a shop with {1}.</source>
        <translation>Το «{0}» συνδέει ένα κατάστημα με {1}.</translation>
    </message>
    <message>
        <source>“{0}” lies in a warehouse itself, so that it cannot be a kit.</source>
        <translation>Το «{0}» βρίσκεται το ίδιο σε αποθήκη, οπότε δεν μπορεί να είναι σετ.</translation>
    </message>
    <message>
        <source>“{0}” must not be empty there, and {1} is. Fill it in.</source>
        <translation>Το «{0}» δεν πρέπει να είναι κενό εκεί, και το {1} είναι. Συμπληρώστε το.</translation>
    </message>
    <message>
        <source>“{0}” refers to another record or file and cannot be filled from a text.</source>
        <translation>Το «{0}» παραπέμπει σε άλλη εγγραφή ή αρχείο και δεν συμπληρώνεται από κείμενο.</translation>
    </message>
    <message>
        <source>“{0}” says nothing about a status of orders.</source>
        <translation>Το «{0}» δεν λέει τίποτα για κατάσταση παραγγελιών.</translation>
    </message>
    <message>
        <source>“{0}” sells in {1}, “{2}” counts in {3}.</source>
        <translation>Το «{0}» πουλά σε {1}, το «{2}» υπολογίζει σε {3}.</translation>
    </message>
    <message>
        <source>“{0}” shares the quantity of its product with the other variations.</source>
        <translation>Το «{0}» μοιράζεται την ποσότητα του προϊόντος του με τις άλλες παραλλαγές.</translation>
    </message>
    <message>
        <source>“{0}” uses {1}</source>
        <translation>Το «{0}» χρησιμοποιεί {1}</translation>
    </message>
    <message>
        <source>“{0}” wants {1}; {2} is “{3}”.</source>
        <translation>Το «{0}» θέλει {1}· το {2} είναι «{3}».</translation>
    </message>
    <message>
        <source>“{0}” was made a kit or removed meanwhile.</source>
        <translation>Το «{0}» έγινε σετ ή αφαιρέθηκε στο μεταξύ.</translation>
    </message>
</context>
</TS>
