<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About WC Sync Desktop</source>
        <translation>Om WC Sync Desktop</translation>
    </message>
    <message>
        <source>Keeps WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book.</source>
        <translation>Synkroniserer WooCommerce-butikker med Megaventory, Vtiger CRM, hverandre og en lagerbok.</translation>
    </message>
    <message>
        <source>Licence: MIT. It brings along the work of many others; each under the licence shown here.</source>
        <translation>Lisens: MIT. Programmet bygger på arbeidet til mange andre, hvert under lisensen som vises her.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Deler av programmet</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>A backup is made every week, and before anything replaces what the program knows. It holds everything but the keys, which stay in the keyring.</source>
        <translation>Det lages en sikkerhetskopi hver uke, og før noe erstatter det programmet vet. Den inneholder alt unntatt nøklene, som blir i nøkkelringen.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Lag sikkerhetskopi…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Gjenopprett…</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>Gjenopprett fra &amp;fil…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Reset &amp;local data…</source>
        <translation>Nullstill lokale &amp;data…</translation>
    </message>
    <message>
        <source>Forget what this computer knows; shops stay as they are.</source>
        <translation>Glem det denne datamaskinen vet; butikkene forblir som de er.</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ skadet</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, it takes a moment.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå. Lag en, det tar bare et øyeblikk.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Lag sikkerhetskopi</translation>
    </message>
    <message>
        <source>Making the backup and looking through it…</source>
        <translation>Lager sikkerhetskopien og kontrollerer den…</translation>
    </message>
    <message>
        <source>✓ Made and verified: {file}, {size}</source>
        <translation>✓ Laget og kontrollert: {file}, {size}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gjenopprett sikkerhetskopi</translation>
    </message>
    <message>
        <source>The backup is back. Look at the connections: where keys are missing, enter them again.</source>
        <translation>Sikkerhetskopien er gjenopprettet. Se over tilkoblingene: der nøkler mangler, må du skrive dem inn igjen.</translation>
    </message>
    <message>
        <source>The local data was reset. A backup of it is in the list: Menu → Backups.</source>
        <translation>De lokale dataene ble nullstilt. En sikkerhetskopi av dem ligger i listen: Meny → Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>The local data was reset, but the keyring did not forget all keys: {why}</source>
        <translation>De lokale dataene ble nullstilt, men nøkkelringen glemte ikke alle nøkler: {why}</translation>
    </message>
</context>
<context>
    <name>BranchPage</name>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name} (finnes ikke lenger)</translation>
    </message>
    <message>
        <source>“{name}” has no categories yet.</source>
        <translation>«{name}» har ingen kategorier ennå.</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>etter navnet</translation>
    </message>
    <message>
        <source>like the one above: {name}</source>
        <translation>som den over: {name}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Set…</source>
        <translation>Angi…</translation>
    </message>
    <message>
        <source>Shows first which quantities would be set</source>
        <translation>Viser først hvilke antall som ville bli satt</translation>
    </message>
    <message>
        <source>Where starting quantities come from</source>
        <translation>Hvor startbeholdningen hentes fra</translation>
    </message>
    <message>
        <source>From the shop</source>
        <translation>Fra butikken</translation>
    </message>
    <message>
        <source>From Megaventory</source>
        <translation>Fra Megaventory</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>SKU &amp;doctor…</source>
        <translation>SKU-&amp;doktor…</translation>
    </message>
    <message>
        <source>Products without SKU, with the same SKU, or in the trash</source>
        <translation>Produkter uten SKU, med samme SKU eller i papirkurven</translation>
    </message>
    <message>
        <source>Preview all</source>
        <translation>Forhåndsvis alt</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Importer alt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Finishes the records in hand; what is done stays done</source>
        <translation>Fullfører postene som er i gang; det som er gjort, forblir gjort</translation>
    </message>
    <message>
        <source>All of: {names}</source>
        <translation>Alt dette: {names}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starter…</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Oppstart</translation>
    </message>
    <message>
        <source>Finishing the records in hand…</source>
        <translation>Fullfører postene som er i gang…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsett</translation>
    </message>
    <message>
        <source>Paused; </source>
        <translation>Pauset; </translation>
    </message>
    <message>
        <source>{speed} records per second, {remaining} left</source>
        <translation>{speed} poster i sekundet, {remaining} igjen</translation>
    </message>
    <message>
        <source>Not set yet</source>
        <translation>Ikke angitt ennå</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Ikke importert ennå</translation>
    </message>
    <message>
        <source> (percentage only)</source>
        <translation> (bare prosent)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the result of {kind}</source>
        <translation>Vis resultatet for {kind}</translation>
    </message>
    <message>
        <source>Preview {kind}</source>
        <translation>Forhåndsvis {kind}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {kind}</source>
        <translation>Importer {kind}</translation>
    </message>
    <message>
        <source>Not imported yet: {kinds}. Until then they are not kept in step.</source>
        <translation>Ikke importert ennå: {kinds}. Inntil da blir de ikke synkronisert.</translation>
    </message>
    <message>
        <source>to create</source>
        <translation>skal opprettes</translation>
    </message>
    <message>
        <source>created</source>
        <translation>opprettet</translation>
    </message>
    <message>
        <source>to update</source>
        <translation>skal oppdateres</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>oppdatert</translation>
    </message>
    <message>
        <source>already right</source>
        <translation>allerede riktig</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>trenger deg</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>ingenting å gjøre</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories: {shop} and {other}</source>
        <translation>Kategorier: {shop} og {other}</translation>
    </message>
    <message>
        <source>Reading the categories of both…</source>
        <translation>Leser kategoriene i begge…</translation>
    </message>
    <message>
        <source>Single products</source>
        <translation>Enkeltprodukter</translation>
    </message>
    <message>
        <source>A product is put into the category of the same name, unless you choose another one here. It counts for products that are added or edited from now on, and for all at the next import. In “{shop}” it counts for products that are added to it.</source>
        <translation>Et produkt legges i kategorien med samme navn, hvis du ikke velger en annen her. Det gjelder produkter som legges til eller endres fra nå av, og alle ved neste import. I «{shop}» gjelder det produkter som legges til der.</translation>
    </message>
    <message>
        <source>Categories are saved.</source>
        <translation>Kategoriene er lagret.</translation>
    </message>
</context>
<context>
    <name>ConnectionWizard</name>
    <message>
        <source>Edit “{name}”</source>
        <translation>Rediger «{name}»</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Legg til tilkobling</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Til&amp;bake</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Neste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>WooCommerce-butikk</translation>
    </message>
    <message>
        <source>The shop whose products, clients and orders you keep.</source>
        <translation>Butikken med produktene, kundene og ordrene dine.</translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation>Megaventory-konto</translation>
    </message>
    <message>
        <source>The inventory system that shops are kept in step with.</source>
        <translation>Lagersystemet som butikkene synkroniseres med.</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>The customer system: contacts, products, sales orders and taxes. Own server or Vtiger Cloud.</source>
        <translation>Kundesystemet: kontakter, produkter, salgsordrer og avgifter. Egen server eller Vtiger Cloud.</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Prøv med øvingsdata</translation>
    </message>
    <message>
        <source>A practice shop, a practice Megaventory and a practice Vtiger on this computer, until the program ends.</source>
        <translation>En øvingsbutikk, et øvings-Megaventory og et øvings-Vtiger på denne datamaskinen, til programmet avsluttes.</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Vis nøklene</translation>
    </message>
    <message>
        <source>&amp;Open the key page of this shop</source>
        <translation>Å&amp;pne nøkkelsiden til butikken</translation>
    </message>
    <message>
        <source>Opens the browser. Add a key with Read/Write permission there and paste it here.</source>
        <translation>Åpner nettleseren. Legg til en nøkkel med lese- og skrivetilgang (Read/Write) der, og lim den inn her.</translation>
    </message>
    <message>
        <source>only for a private authority</source>
        <translation>bare for en privat sertifikatutsteder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;avn</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Sertifikat&amp;fil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>It begins with two, and goes down by itself when the server answers late. Fewer spare a small host.</source>
        <translation>Begynner med to og går ned av seg selv når serveren svarer sent. Færre skåner et lite webhotell.</translation>
    </message>
    <message>
        <source>for example billing_vat; empty if your shop has none</source>
        <translation>for eksempel billing_vat; tomt hvis butikken ikke har noe</translation>
    </message>
    <message>
        <source>Requests at once, at &amp;most</source>
        <translation>Samtidige forespørsler, &amp;maks.</translation>
    </message>
    <message>
        <source>Field with the client&apos;s &amp;tax number</source>
        <translation>Felt med kundens m&amp;va-nummer</translation>
    </message>
    <message>
        <source>Share &amp;with</source>
        <translation>Del m&amp;ed</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>What do you want to connect?</source>
        <translation>Hva vil du koble til?</translation>
    </message>
    <message>
        <source>Where is it, and which keys open it?</source>
        <translation>Hvor er det, og hvilke nøkler åpner det?</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Virker det?</translation>
    </message>
    <message>
        <source>What shall they share?</source>
        <translation>Hva skal de dele?</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Beho&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Le&amp;gg til</translation>
    </message>
    <message>
        <source>&amp;Share like this</source>
        <translation>Del &amp;slik</translation>
    </message>
    <message>
        <source>Go to &amp;Initialization</source>
        <translation>Gå til &amp;Oppstart</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>Forbruke&amp;rnøkkel</translation>
    </message>
    <message>
        <source>Consumer &amp;secret</source>
        <translation>Forbrukerhemmel&amp;ighet</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-nø&amp;kkel</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Br&amp;ukernavn</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Tilgangsnø&amp;kkel</translation>
    </message>
    <message>
        <source>Main shop</source>
        <translation>Hovedbutikk</translation>
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
        <translation>Lag en nøkkel med lese- og skrivetilgang (Read/Write) i butikken: WooCommerce → Settings → Advanced → REST API.</translation>
    </message>
    <message>
        <source>Use the key of an administrator: in Megaventory, your profile → API key. It ends with @m and a number.</source>
        <translation>Bruk nøkkelen til en administrator: i Megaventory, profilen din → API key. Den slutter på @m og et tall.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator: in Vtiger, My Preferences, at the bottom of the page. It is not the password.</source>
        <translation>Bruk tilgangsnøkkelen til en administrator: i Vtiger, My Preferences, nederst på siden. Det er ikke passordet.</translation>
    </message>
    <message>
        <source>missing: enter it again</source>
        <translation>mangler: skriv den inn igjen</translation>
    </message>
    <message>
        <source>unchanged, kept in the keyring</source>
        <translation>uendret, ligger i nøkkelringen</translation>
    </message>
    <message>
        <source>Enter the address of the shop first.</source>
        <translation>Skriv inn adressen til butikken først.</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifikatfil</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>&amp;Test igjen</translation>
    </message>
    <message>
        <source>It does not work yet, and nothing was kept. Mend what is marked ✕, then test again.</source>
        <translation>Det virker ikke ennå, og ingenting ble lagret. Rett opp det som er merket ✕, og test igjen.</translation>
    </message>
    <message>
        <source>Go on with what was known until {when}, when “{name}” was removed</source>
        <translation>Fortsett med det som var kjent frem til {when}, da «{name}» ble fjernet</translation>
    </message>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation>Lukke uten å beholde det du skrev inn?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Opplysninger</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Add another &amp;system…</source>
        <translation>Legg til et annet s&amp;ystem…</translation>
    </message>
    <message>
        <source>Add your &amp;shop…</source>
        <translation>Le&amp;gg til butikken din…</translation>
    </message>
    <message>
        <source>“{name}” is connected. Add the system next that it shall be kept in step with.</source>
        <translation>«{name}» er koblet til. Legg nå til systemet den skal synkroniseres med.</translation>
    </message>
    <message>
        <source>“{name}” is connected. Add your shop next.</source>
        <translation>«{name}» er koblet til. Legg nå til butikken din.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Go on with the tab Initialization: look at the preview, then import. Until then nothing is synchronised by itself.</source>
        <translation>Ingenting er sendt ennå. Gå videre til fanen Oppstart: se på forhåndsvisningen, og importer så. Inntil da synkroniseres ingenting automatisk.</translation>
    </message>
</context>
<context>
    <name>ConnectionsTab</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nøkler</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Legg til…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>R&amp;ediger…</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Test…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Innstillinger…</translation>
    </message>
    <message>
        <source>How often it is looked at, which orders go, where stock lies</source>
        <translation>Hvor ofte det sjekkes, hvilke ordrer som sendes, hvor lageret ligger</translation>
    </message>
    <message>
        <source>&amp;Orders between shops…</source>
        <translation>&amp;Ordrer mellom butikker…</translation>
    </message>
    <message>
        <source>Which shops get the main store&apos;s orders, and which send it theirs</source>
        <translation>Hvilke butikker som får hovedbutikkens ordrer, og hvilke som sender den sine</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>Who decides what</source>
        <translation>Hvem bestemmer hva</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Other system</source>
        <translation>Annet system</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Share like this</source>
        <translation>Del slik</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>A&amp;vansert…</translation>
    </message>
    <message>
        <source>Choose field by field who decides</source>
        <translation>Velg felt for felt hvem som bestemmer</translation>
    </message>
    <message>
        <source>&amp;Modules…</source>
        <translation>&amp;Moduler…</translation>
    </message>
    <message>
        <source>Choose module by module which way it goes, and what happens where both change one thing</source>
        <translation>Velg modul for modul hvilken vei det går, og hva som skjer når begge endrer det samme</translation>
    </message>
    <message>
        <source>What goes &amp;where…</source>
        <translation>Hva går &amp;hvor…</translation>
    </message>
    <message>
        <source>Which field goes into which, and fields of your own</source>
        <translation>Hvilket felt som går til hvilket, og egne felt</translation>
    </message>
    <message>
        <source>Ca&amp;tegories…</source>
        <translation>&amp;Kategorier…</translation>
    </message>
    <message>
        <source>Into which category of the shop a product goes that you add to it</source>
        <translation>Hvilken av butikkens kategorier et produkt havner i når du legger det til der</translation>
    </message>
    <message>
        <source>As soon as a shop and another system are connected, you choose here what they share.</source>
        <translation>Så snart en butikk og et annet system er koblet til, velger du her hva de deler.</translation>
    </message>
    <message>
        <source>⚠ Connected, but nothing gets through</source>
        <translation>⚠ Tilkoblet, men ingenting kommer gjennom</translation>
    </message>
    <message>
        <source>Orders are copied between your shops with “Orders between shops”; the tab Products keeps their stock in step. As soon as a shop and another system are connected, you choose here what those two share.</source>
        <translation>Ordrer kopieres mellom butikkene dine med «Ordrer mellom butikker»; fanen Produkter synkroniserer lageret deres. Så snart en butikk og et annet system er koblet til, velger du her hva de to deler.</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>bestemmer</translation>
    </message>
    <message>
        <source>decide together</source>
        <translation>bestemmer sammen</translation>
    </message>
    <message>
        <source>Stock of {shops}: the stock book decides (tab Products)</source>
        <translation>Lageret til {shops}: lagerboken bestemmer (fanen Produkter)</translation>
    </message>
    <message>
        <source>⚠ The keyring is locked, so the keys cannot be read. Unlock it, then press Test.</source>
        <translation>⚠ Nøkkelringen er låst, så nøklene kan ikke leses. Lås den opp, og trykk så på Test.</translation>
    </message>
    <message>
        <source>⚠ This practice system has ended. Remove it, or begin a new practice with Add.</source>
        <translation>⚠ Dette øvingssystemet er avsluttet. Fjern det, eller start en ny øving med Legg til.</translation>
    </message>
    <message>
        <source>⚠ The keyring holds no keys for this connection. Press Edit and enter them again.</source>
        <translation>⚠ Nøkkelringen har ingen nøkler for denne tilkoblingen. Trykk på Rediger og skriv dem inn igjen.</translation>
    </message>
    <message>
        <source>⚠ This computer has no working keyring. Set one up (GNOME Keyring or KWallet), then press Test.</source>
        <translation>⚠ Denne datamaskinen har ingen nøkkelring som virker. Sett opp en (GNOME Keyring eller KWallet), og trykk så på Test.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Forgotten: its keys, its settings, and what it shares; what has not been sent is dropped.
Kept: the history, and which records belong together. Add the same shop or account again, and you are asked whether to go on with that.
Nothing changes in the shop or account itself.</source>
        <translation>Glemmes: nøklene, innstillingene og hva den deler; det som ikke er sendt, forkastes.
Beholdes: historikken, og hvilke poster som hører sammen. Legger du til samme butikk eller konto igjen, blir du spurt om du vil fortsette med det.
Ingenting endres i selve butikken eller kontoen.</translation>
    </message>
    <message>
        <source>Remove “{name}”?</source>
        <translation>Fjerne «{name}»?</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Fjernet.</translation>
    </message>
    <message>
        <source>Saved. Today&apos;s values are being brought in step: see the tab Sync history.</source>
        <translation>Lagret. Dagens verdier synkroniseres nå: se fanen Historikk.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on.</source>
        <translation>Lagret. Det gjelder fra neste endring.</translation>
    </message>
    <message>
        <source>They share like this already.</source>
        <translation>De deler allerede slik.</translation>
    </message>
    <message>
        <source>Sharing is set. Go on with the tab Initialization.</source>
        <translation>Delingen er satt opp. Gå videre til fanen Oppstart.</translation>
    </message>
</context>
<context>
    <name>CountingDialog</name>
    <message>
        <source>Quantities of “{name}” that are left alone</source>
        <translation>Antall i «{name}» som får stå</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andre steder</translation>
    </message>
    <message>
        <source>Quantities that are left alone</source>
        <translation>Antall som får stå</translation>
    </message>
    <message>
        <source>&amp;Count them in the shop…</source>
        <translation>&amp;Tell dem i butikken…</translation>
    </message>
    <message>
        <source>The shop does not count these products, or not each by itself. Their orders go elsewhere like all others; only the quantity in the shop is not touched.</source>
        <translation>Butikken teller ikke disse produktene, eller ikke hvert for seg. Ordrene deres går videre som alle andre; bare antallet i butikken røres ikke.</translation>
    </message>
    <message>
        <source>counted with the next look</source>
        <translation>telles fra neste gang</translation>
    </message>
    <message>
        <source>not counted in the shop</source>
        <translation>telles ikke i butikken</translation>
    </message>
    <message>
        <source>shares one quantity with the other variations</source>
        <translation>deler ett antall med de andre variantene</translation>
    </message>
    <message>
        <source>counted in the shop, without a figure</source>
        <translation>telles i butikken, uten tall</translation>
    </message>
    <message>
        <source>would be parts of a piece</source>
        <translation>ville blitt deler av et stykk</translation>
    </message>
    <message>
        <source>Have the shop count these products? It then shows, and sells no more than:</source>
        <translation>Skal butikken telle disse produktene? Da viser den, og selger ikke mer enn:</translation>
    </message>
    <message>
        <source>&amp;Count them</source>
        <translation>&amp;Tell dem</translation>
    </message>
    <message>
        <source>The shop counts them from now on.</source>
        <translation>Butikken teller dem fra nå av.</translation>
    </message>
</context>
<context>
    <name>CountsTable</name>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Ingenting ble endret her.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>I {name}</translation>
    </message>
    <message>
        <source>Counts in {name}</source>
        <translation>Tall for {name}</translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation>Vis disse postene</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>WC Sync Desktop made a mistake</source>
        <translation>WC Sync Desktop gjorde en feil</translation>
    </message>
    <message>
        <source>The last time the program was ended by a fault.</source>
        <translation>Sist gang ble programmet avsluttet av en feil.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Noe gikk galt i programmet.</translation>
    </message>
    <message>
        <source>Your data is safe: what was begun is found and completed at the next start. If it happens again, please report it with the text below; keys are taken out of it.</source>
        <translation>Dataene dine er trygge: det som var påbegynt, blir funnet og fullført ved neste start. Skjer det igjen, så meld fra med teksten nedenfor; nøkler er tatt ut av den.</translation>
    </message>
    <message>
        <source>What happened, for whoever mends it</source>
        <translation>Hva som skjedde, for den som skal rette det</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Kopier tekst</translation>
    </message>
    <message>
        <source>Save &amp;support bundle…</source>
        <translation>Lagre &amp;supportpakke…</translation>
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
        <translation>&amp;Tall…</translation>
    </message>
    <message>
        <source>The charts as a table</source>
        <translation>Diagrammene som tabell</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Ordrer per dag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Poster per dag</translation>
    </message>
    <message>
        <source>created</source>
        <translation>opprettet</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>oppdatert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln ordre venter</numerusform>
            <numerusform>%Ln ordrer venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you</source>
        <translation>
            <numerusform>%Ln sak trenger deg</numerusform>
            <numerusform>%Ln saker trenger deg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed operations</source>
        <translation>
            <numerusform>%Ln mislykket kjøring</numerusform>
            <numerusform>%Ln mislykkede kjøringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>Den siste dagen</numerusform>
            <numerusform>De siste %Ln dagene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>The last days</source>
        <translation>De siste dagene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Failed operations</source>
        <translation>Mislykkede kjøringer</translation>
    </message>
    <message>
        <source>Enter or a double click shows what is behind a figure.</source>
        <translation>Enter eller dobbeltklikk viser hva som ligger bak et tall.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export CSV</source>
        <translation>Eksporter CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported.</source>
        <translation>
            <numerusform>%Ln rad ble eksportert.</numerusform>
            <numerusform>%Ln rader ble eksportert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Inventory feeds</source>
        <translation>Lagerfeeder</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Sist lest</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leses igjen</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… eller en fil</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>&amp;Velg fil…</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>known by its header</source>
        <translation>gjenkjennes på overskriften</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Read it by itself</source>
        <translation>&amp;Les den automatisk</translation>
    </message>
    <message>
        <source>It lies on this computer or in my &amp;own network</source>
        <translation>Den ligger på denne datamaskinen eller i mitt &amp;eget nettverk</translation>
    </message>
    <message>
        <source>File or &amp;address</source>
        <translation>Fil eller &amp;adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation>Til lage&amp;r</translation>
    </message>
    <message>
        <source>Column of the S&amp;KU</source>
        <translation>Kolonne med S&amp;KU</translation>
    </message>
    <message>
        <source>Column of the &amp;quantity</source>
        <translation>Kolonne med an&amp;tall</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Int&amp;ervall</translation>
    </message>
    <message>
        <source>Ne&amp;w feed</source>
        <translation>Ny fee&amp;d</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>La&amp;gre</translation>
    </message>
    <message>
        <source>Rea&amp;d now</source>
        <translation>Le&amp;s nå</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <source>A feed replaces the quantities of the products that it names; others stay. Where a row has a problem, or very much would change, nothing is taken before you have looked at it.</source>
        <translation>En feed erstatter antallet for produktene den nevner; andre blir som de er. Har en rad et problem, eller ville svært mye endres, tas ingenting inn før du har sett på det.</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>bare manuelt</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>Tabeller (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>The feed was read.</source>
        <translation>Feeden ble lest.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>What goes where: {shop} and {other}</source>
        <translation>Hva går hvor: {shop} og {other}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Salgsordrer</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Avgifter</translation>
    </message>
    <message>
        <source>Field of the shop</source>
        <translation>Felt i butikken</translation>
    </message>
    <message>
        <source>Field of Vtiger</source>
        <translation>Felt i Vtiger</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Le&amp;gg til</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>A field of your &amp;own</source>
        <translation>Et &amp;eget felt</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Prøv igjen</translation>
    </message>
    <message>
        <source>Reading the fields of “{name}”…</source>
        <translation>Leser feltene i «{name}»…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>The fields cannot be read: {why}</source>
        <translation>Feltene kan ikke leses: {why}</translation>
    </message>
    <message>
        <source>your own; only told, never changed in the shop</source>
        <translation>ditt eget; sendes bare, endres aldri i butikken</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ditt eget</translation>
    </message>
    <message>
        <source>⚠ “{name}” demands {fields}, and nothing fills it: such records are skipped. Add a field for it.</source>
        <translation>⚠ «{name}» krever {fields}, og ingenting fyller det ut: slike poster hoppes over. Legg til et felt for det.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next change on; run the imports again to fill it everywhere.</source>
        <translation>Lagret. Det gjelder fra neste endring; kjør importene igjen for å fylle det ut overalt.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Created on</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Tilstander</translation>
    </message>
    <message>
        <source>Kind of operation</source>
        <translation>Type kjøring</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>Alle butikker</translation>
    </message>
    <message>
        <source>Search error and shop…</source>
        <translation>Søk i feil og butikk…</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Vis &amp;alt</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>Alle &amp;datoer</translation>
    </message>
    <message>
        <source>{number} states</source>
        <translation>{number} tilstander</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle tilstander</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Reset local data</source>
        <translation>Nullstill lokale data</translation>
    </message>
    <message>
        <source>Everything that this program remembers on this computer is forgotten: connections and their keys, what belongs together, the history, the stock book.

Your shops and the other systems stay exactly as they are. When you connect them again, the import finds what is there and makes nothing twice.

A backup is made first, in the folder of the profile.</source>
        <translation>Alt dette programmet husker på denne datamaskinen, blir glemt: tilkoblinger og nøklene deres, hva som hører sammen, historikken og lagerboken.

Butikkene dine og de andre systemene forblir akkurat som de er. Når du kobler dem til igjen, finner importen det som er der, og lager ingenting to ganger.

Først lages en sikkerhetskopi i profilmappen.</translation>
    </message>
    <message>
        <source>Yes, &amp;forget what this computer knows</source>
        <translation>Ja, &amp;glem det denne datamaskinen vet</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Nullstill</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Brukerveiledning</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Søk i brukerveiledningen…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Side i brukerveiledningen</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Webshop</source>
        <translation>Nettbutikk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Synchronize all</source>
        <translation>Synkroniser alt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Kjøringer</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Start with the tab Initialization.</source>
        <translation>Ingenting er gjort ennå. Start med fanen Oppstart.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>&amp;Copy error</source>
        <translation>&amp;Kopier feil</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Prøv mislykkede igjen</translation>
    </message>
    <message>
        <source>&amp;This operation</source>
        <translation>&amp;Denne kjøringen</translation>
    </message>
    <message>
        <source>&amp;All that failed in this list</source>
        <translation>&amp;Alle mislykkede i listen</translation>
    </message>
    <message>
        <source>Synchronize all…</source>
        <translation>Synkroniser alt…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Eksporter CSV…</translation>
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
        <translation>Ingen kjøring passer til dette filteret.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records need you.</source>
        <translation>
            <numerusform>%Ln post trenger deg.</numerusform>
            <numerusform>%Ln poster trenger deg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The error was copied.</source>
        <translation>Feilen ble kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations were started.</source>
        <translation>
            <numerusform>%Ln kjøring ble startet.</numerusform>
            <numerusform>%Ln kjøringer ble startet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare everything in “{shop}” and “{other}”?</source>
        <translation>Sammenligne alt i «{shop}» og «{other}»?</translation>
    </message>
    <message>
        <source>All records of both are read, and whatever differs is sent anew, also what was edited in the system that does not decide about it. With many records this takes a while.</source>
        <translation>Alle poster i begge leses, og alt som er ulikt, sendes på nytt, også det som er endret i systemet som ikke bestemmer over det. Med mange poster tar det en stund.</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Historikk</translation>
    </message>
</context>
<context>
    <name>InitializationTab</name>
    <message>
        <source>Run all imports below before anything else; orders travel after that, and stock once its starting quantities are chosen. Imports may be repeated at any time: what is missing or different is put back, what is right stays untouched. They may be paused, and go on by themselves after the program was closed.</source>
        <translation>Kjør alle importene nedenfor før noe annet; ordrer følger etter det, og lageret når startbeholdningen er valgt. Importene kan gjentas når som helst: det som mangler eller er ulikt, rettes, og det som er riktig, røres ikke. De kan settes på pause og fortsetter av seg selv etter at programmet har vært lukket.</translation>
    </message>
    <message>
        <source>Connect a shop and another system first, and choose what they share (tab Connections).</source>
        <translation>Koble først til en butikk og et annet system, og velg hva de skal dele (fanen Tilkoblinger).</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Import quantities</source>
        <translation>Importer antall</translation>
    </message>
    <message>
        <source>Choose where the quantities come from. Nothing changes before you have seen them.</source>
        <translation>Velg hvor antallene kommer fra. Ingenting endres før du har sett dem.</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Hvilke rader</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rader</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hva som skjer</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Etterpå</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>a file (CSV or Excel)</source>
        <translation>en fil (CSV eller Excel)</translation>
    </message>
    <message>
        <source>what {name} has now</source>
        <translation>det {name} har nå</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Velg…</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Forhåndsvis</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>F&amp;ra</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fi&amp;l</translation>
    </message>
    <message>
        <source>Into &amp;warehouse</source>
        <translation>Til lage&amp;r</translation>
    </message>
    <message>
        <source>&amp;SKU is in</source>
        <translation>&amp;SKU står i</translation>
    </message>
    <message>
        <source>&amp;Quantity is in</source>
        <translation>&amp;Antall står i</translation>
    </message>
    <message>
        <source>&amp;Name is in</source>
        <translation>&amp;Navn står i</translation>
    </message>
    <message>
        <source>&amp;Barcode is in</source>
        <translation>Strekko&amp;de står i</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>&amp;Add to what is there, instead of replacing it</source>
        <translation>Le&amp;gg til det som finnes, i stedet for å erstatte det</translation>
    </message>
    <message>
        <source>Add products that are not in the stock book</source>
        <translation>Legg til produkter som ikke er i lagerboken</translation>
    </message>
    <message>
        <source>Columns are separated b&amp;y</source>
        <translation>K&amp;olonner skilles med</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>Ar&amp;k</translation>
    </message>
    <message>
        <source>Headers are in l&amp;ine</source>
        <translation>Overskriftene står i l&amp;inje</translation>
    </message>
    <message>
        <source>&amp;Text is written in</source>
        <translation>&amp;Tekstkoding</translation>
    </message>
    <message>
        <source>&amp;Half a piece is written</source>
        <translation>En &amp;halv enhet skrives</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabeller (*.csv *.txt *.tsv *.xlsx);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– ingen –</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– velg –</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, the first: {first}</source>
        <translation>{rows}, den første: {first}</translation>
    </message>
    <message>
        <source>Which column is the SKU: {names}?</source>
        <translation>Hvilken kolonne er SKU: {names}?</translation>
    </message>
    <message>
        <source>Which column is the quantity: {names}?</source>
        <translation>Hvilken kolonne er antallet: {names}?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Ingenting ble lest.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities change</source>
        <translation>
            <numerusform>%Ln antall endres</numerusform>
            <numerusform>%Ln antall endres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new products</source>
        <translation>
            <numerusform>%Ln nytt produkt</numerusform>
            <numerusform>%Ln nye produkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are</source>
        <translation>
            <numerusform>%Ln blir som det er</numerusform>
            <numerusform>%Ln blir som de er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become 0</source>
        <translation>
            <numerusform>%Ln blir 0</numerusform>
            <numerusform>%Ln blir 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out</source>
        <translation>
            <numerusform>%Ln er utelatt</numerusform>
            <numerusform>%Ln er utelatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln have a problem</source>
        <translation>
            <numerusform>⚠ %Ln har et problem</numerusform>
            <numerusform>⚠ %Ln har et problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import without the %Ln rows that have a problem</source>
        <translation>
            <numerusform>Importer uten den %Ln raden som har et problem</numerusform>
            <numerusform>Importer uten de %Ln radene som har et problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities were changed.</source>
        <translation>
            <numerusform>%Ln antall ble endret.</numerusform>
            <numerusform>%Ln antall ble endret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Create product</source>
        <translation>Opprett produkt</translation>
    </message>
    <message>
        <source>Edit {sku}</source>
        <translation>Rediger {sku}</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tas fra</translation>
    </message>
    <message>
        <source>the first that has it</source>
        <translation>det første som har det</translation>
    </message>
    <message>
        <source>It is a &amp;kit, put together of:</source>
        <translation>Det er et &amp;sett, satt sammen av:</translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation>Deler i settet</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Pieces in a kit</source>
        <translation>Enheter i et sett</translation>
    </message>
    <message>
        <source>&amp;SKU</source>
        <translation>S&amp;KU</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Barcode</source>
        <translation>St&amp;rekkode</translation>
    </message>
    <message>
        <source>Keep bac&amp;k in all shops</source>
        <translation>&amp;Hold tilbake i alle butikker</translation>
    </message>
    <message>
        <source>Orders take it &amp;from</source>
        <translation>Ordrer tar det &amp;fra</translation>
    </message>
    <message>
        <source>Shops are found by the SKU. Enter how many there are afterwards: Quantity…</source>
        <translation>Butikkene finner det på SKU-en. Skriv inn etterpå hvor mange som finnes: Antall…</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Hold tilbake</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>JourneyDialog</name>
    <message>
        <source>Order {number}</source>
        <translation>Ordre {number}</translation>
    </message>
    <message>
        <source>Order {number} of {shop}: {status} in the shop, {state}.</source>
        <translation>Ordre {number} fra {shop}: {status} i butikken, {state}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Choose a step to see what was asked and answered.</source>
        <translation>Velg et trinn for å se hva som ble spurt og svart.</translation>
    </message>
</context>
<context>
    <name>KeepMenu</name>
    <message>
        <source>Keep &amp;history</source>
        <translation>Behold &amp;historikk</translation>
    </message>
    <message>
        <source>For {months} months</source>
        <translation>I {months} måneder</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>For alltid</translation>
    </message>
</context>
<context>
    <name>LadderDialog</name>
    <message>
        <source>Test “{name}”</source>
        <translation>Test «{name}»</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>&amp;Test igjen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>The connection does not work yet. Mend what is marked ✕, then test again.</source>
        <translation>Tilkoblingen virker ikke ennå. Rett opp det som er merket ✕, og test igjen.</translation>
    </message>
    <message>
        <source>The connection works. Look at what is marked ⚠.</source>
        <translation>Tilkoblingen virker. Se på det som er merket ⚠.</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Alt er i orden.</translation>
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
        <translation>bra</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>Copy text for my &amp;host</source>
        <translation>Kopier tekst til &amp;webhotellet</translation>
    </message>
    <message>
        <source>A message to send to the company that runs the shop&apos;s server</source>
        <translation>En melding du kan sende til selskapet som drifter butikkens server</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Kopier &amp;detaljer</translation>
    </message>
    <message>
        <source>What this means, and what to do</source>
        <translation>Hva dette betyr, og hva du kan gjøre</translation>
    </message>
    <message>
        <source>Help on {name}</source>
        <translation>Hjelp om {name}</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Legg til rad</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>Fj&amp;ern rad</translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation>ikke i lagerboken</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Hvilke linjer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advarsler og feil</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Bare feil</translation>
    </message>
    <message>
        <source>Search the log…</source>
        <translation>Søk i loggen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Åpne &amp;mappen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln lines of these are shown.</source>
        <translation>
            <numerusform>Bare den nyeste linjen av disse vises.</numerusform>
            <numerusform>De nyeste %Ln linjene av disse vises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linje</numerusform>
            <numerusform>%Ln linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Ingen linje passer.</translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong so far.</source>
        <translation>Loggen er tom: ingenting har gått galt så langt.</translation>
    </message>
    <message>
        <source>Copied. It may hold names of customers and products; keys are masked.</source>
        <translation>Kopiert. Teksten kan inneholde navn på kunder og produkter; nøkler er skjult.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>Initialization</source>
        <translation>Oppstart</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starter…</translation>
    </message>
    <message>
        <source>Show the order queue</source>
        <translation>Vis ordrene</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hovedlinje</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>Bring shops and the other systems in step now (F5)</source>
        <translation>Synkroniser butikker og de andre systemene nå (F5)</translation>
    </message>
    <message>
        <source>Show what needs you (Ctrl+N)</source>
        <translation>Vis det som trenger deg (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Brukerveiledning</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Utseende</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som s&amp;ystemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>Start at &amp;login</source>
        <translation>Start ved &amp;innlogging</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sikkerhets&amp;kopier…</translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation>Lo&amp;gg…</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>Lagre su&amp;pportpakke…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>&amp;Om programmet…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln things need you</source>
        <translation>
            <numerusform>⚠ %Ln sak trenger deg</numerusform>
            <numerusform>⚠ %Ln saker trenger deg</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing needs you</source>
        <translation>✓ Ingenting trenger deg</translation>
    </message>
    <message>
        <source>‖ Paused until you resume</source>
        <translation>‖ På pause til du fortsetter</translation>
    </message>
    <message>
        <source>‖ Paused until {time}</source>
        <translation>‖ På pause til {time}</translation>
    </message>
    <message>
        <source>● Idle</source>
        <translation>● Klar</translation>
    </message>
    <message>
        <source>● Idle · next look in {time}</source>
        <translation>● Klar · neste sjekk om {time}</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Start with the tab Initialization.</source>
        <translation>Ingenting er importert ennå. Start med fanen Oppstart.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln ordre venter</numerusform>
            <numerusform>%Ln ordrer venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you</source>
        <translation>
            <numerusform>%Ln ordre trenger deg</numerusform>
            <numerusform>%Ln ordrer trenger deg</numerusform>
        </translation>
    </message>
    <message>
        <source>No order pending</source>
        <translation>Ingen ordre venter</translation>
    </message>
    <message>
        <source>Starting the practice systems…</source>
        <translation>Starter øvingssystemene…</translation>
    </message>
    <message>
        <source>The weekly backup failed: {why}</source>
        <translation>Den ukentlige sikkerhetskopien mislyktes: {why}</translation>
    </message>
    <message>
        <source>WC Sync Desktop goes on here. Quit it from this icon&apos;s menu.</source>
        <translation>WC Sync Desktop fortsetter her. Avslutt det fra menyen til dette ikonet.</translation>
    </message>
    <message>
        <source>Ending: finishing the records in hand…</source>
        <translation>Avslutter: fullfører postene som er i gang…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
</context>
<context>
    <name>ModulesDialog</name>
    <message>
        <source>Modules: {shop} and {other}</source>
        <translation>Moduler: {shop} og {other}</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakter</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produkter</translation>
    </message>
    <message>
        <source>Sales &amp;orders</source>
        <translation>&amp;Salgsordrer</translation>
    </message>
    <message>
        <source>&amp;Taxes</source>
        <translation>&amp;Avgifter</translation>
    </message>
    <message>
        <source>When &amp;both sides change the same thing</source>
        <translation>Når &amp;begge sider endrer det samme</translation>
    </message>
    <message>
        <source>Orders that were there before are left alone</source>
        <translation>Ordrer som fantes fra før, røres ikke</translation>
    </message>
    <message>
        <source>Orders placed or changed &amp;from</source>
        <translation>Ordrer lagt inn eller endret &amp;fra</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Look for orders &amp;every</source>
        <translation>Tid mellom søk etter &amp;ordrer</translation>
    </message>
    <message>
        <source>&amp;Leave the e-mail address out of orders that come to the shop</source>
        <translation>Ta ikke med &amp;e-postadressen i ordrer som kommer til butikken</translation>
    </message>
    <message>
        <source>After you have saved, run the imports (tab Initialization); from then on changes travel the way you choose here.</source>
        <translation>Når du har lagret, kjører du importene (fanen Oppstart); fra da av går endringer den veien du velger her.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Deles ikke</translation>
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
        <translation>Begge veier</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Spør meg</translation>
    </message>
    <message>
        <source>The last change wins</source>
        <translation>Siste endring vinner</translation>
    </message>
    <message>
        <source>{name} wins</source>
        <translation>{name} vinner</translation>
    </message>
    <message>
        <source>It counts for {shops}, too: shops that share one Vtiger share it in the same way.</source>
        <translation>Det gjelder også {shops}: butikker som deler samme Vtiger, deler det på samme måte.</translation>
    </message>
    <message>
        <source>⚠ “{shop}” writes its “New account” e-mail to each contact that becomes a customer. Switch that e-mail off there if you do not want it: WooCommerce → Settings → Emails.</source>
        <translation>⚠ «{shop}» sender e-posten «Ny konto» (New account) til hver kontakt som blir kunde. Slå av den e-posten der hvis du ikke ønsker det: WooCommerce → Settings → Emails.</translation>
    </message>
    <message>
        <source>Prices are not shared: “{shop}” counts in {here}, “{other}” in {there}.</source>
        <translation>Priser deles ikke: «{shop}» regner i {here}, «{other}» i {there}.</translation>
    </message>
    <message>
        <source>A tax of “{other}” becomes a rate of its own tax class “Vtiger” in the shop: it taxes nothing until you give that class to a product.</source>
        <translation>En avgift fra «{other}» blir en sats i sin egen avgiftsklasse «Vtiger» i butikken: den gir ingen avgift før du gir et produkt den klassen.</translation>
    </message>
    <message>
        <source>⚠ This version of Vtiger takes no sales orders from other programs.</source>
        <translation>⚠ Denne versjonen av Vtiger tar ikke imot salgsordrer fra andre programmer.</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>What needs you</source>
        <translation>Dette trenger deg</translation>
    </message>
    <message>
        <source>&amp;Always decide like this when both sides changed the same thing</source>
        <translation>Bestem &amp;alltid slik når begge sider har endret det samme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Everything else goes on meanwhile.</source>
        <translation>Alt annet går videre imens.</translation>
    </message>
    <message>
        <source>✓ Nothing needs you. Everything that could be done was done.</source>
        <translation>✓ Ingenting trenger deg. Alt som kunne gjøres, er gjort.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>⚠ {name}: {state}</source>
        <translation>⚠ {name}: {state}</translation>
    </message>
    <message>
        <source>It concerns {name}, since {time}.</source>
        <translation>Det gjelder {name}, siden {time}.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Les den på nytt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>⚠ {name} was put back to an older state</source>
        <translation>⚠ {name} ble satt tilbake til en eldre tilstand</translation>
    </message>
    <message>
        <source>Probably a backup was restored there. Until you decide, nothing is sent to the shop and nothing is taken from it. Orders that were sent stay where they are; new orders get numbers of their own.</source>
        <translation>Trolig ble en sikkerhetskopi gjenopprettet der. Til du har bestemt deg, sendes ingenting til butikken, og ingenting hentes fra den. Ordrer som er sendt, blir der de er; nye ordrer får egne numre.</translation>
    </message>
    <message>
        <source>The shop is right</source>
        <translation>Butikken har rett</translation>
    </message>
    <message>
        <source>What the shop shows now counts, and goes to the others like any edit.</source>
        <translation>Det butikken viser nå, gjelder, og går til de andre som en vanlig endring.</translation>
    </message>
    <message>
        <source>Put back what it lost</source>
        <translation>Legg tilbake det som gikk tapt</translation>
    </message>
    <message>
        <source>Products get back the names, texts and prices that were agreed before.</source>
        <translation>Produktene får tilbake navnene, tekstene og prisene som gjaldt før.</translation>
    </message>
    <message>
        <source> and {number} more</source>
        <translation> og {number} til</translation>
    </message>
    <message>
        <source>⚠ Held back: {what}</source>
        <translation>⚠ Holdt tilbake: {what}</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Send dem</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>La det være som det er</translation>
    </message>
    <message>
        <source>Nothing is written; the next change of a record is looked at anew.</source>
        <translation>Ingenting skrives; neste endring av en post vurderes på nytt.</translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you</source>
        <translation>⚠ Feeden «{name}» venter på deg</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Se på den…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Utelat den</translation>
    </message>
    <message>
        <source>Nothing of it is taken. The feed is read again when it changes.</source>
        <translation>Ingenting av den tas inn. Feeden leses igjen når den endres.</translation>
    </message>
    <message>
        <source>{reason} Nothing of it was taken.</source>
        <translation>{reason} Ingenting av den ble tatt inn.</translation>
    </message>
    <message>
        <source>⚠ {name} · {kind}: cannot be read</source>
        <translation>⚠ {name} · {kind}: kan ikke leses</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>A record that was changed there is read again by itself.</source>
        <translation>En post som er endret der, leses på nytt av seg selv.</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>Åpne i {name}</translation>
    </message>
    <message>
        <source>⚠ Did order {number} of {shop} come back?</source>
        <translation>⚠ Kom ordre {number} fra {shop} i retur?</translation>
    </message>
    <message>
        <source>It was shipped and is now {status}. It had {what}.</source>
        <translation>Den var sendt og er nå {status}. Den inneholdt {what}.</translation>
    </message>
    <message>
        <source>Yes, it is on the shelf again</source>
        <translation>Ja, varene er tilbake på hyllen</translation>
    </message>
    <message>
        <source>Its pieces are added to the stock book and offered again.</source>
        <translation>Enhetene legges til i lagerboken og tilbys igjen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>The stock book stays as it is.</source>
        <translation>Lagerboken blir som den er.</translation>
    </message>
    <message>
        <source>⚠ Order {number} of {shop} was edited after it was sent to {name}</source>
        <translation>⚠ Ordre {number} i {shop} ble endret etter at den var sendt til {name}</translation>
    </message>
    <message>
        <source>Send the changes</source>
        <translation>Send endringene</translation>
    </message>
    <message>
        <source>The order there becomes what the shop holds now.</source>
        <translation>Ordren der blir slik butikken har den nå.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>You have settled it there; from now on the stock there counts as it is.</source>
        <translation>Du har ordnet det der; fra nå av teller beholdningen der slik den er.</translation>
    </message>
    <message>
        <source>⇄ {title}: two different changes of the {field}</source>
        <translation>⇄ {title}: to ulike endringer ({field})</translation>
    </message>
    <message>
        <source>It was: {value}</source>
        <translation>Det var: {value}</translation>
    </message>
    <message>
        <source>{name} says: {value}</source>
        <translation>{name} sier: {value}</translation>
    </message>
    <message>
        <source>Take that of {name}</source>
        <translation>Bruk verdien fra {name}</translation>
    </message>
    <message>
        <source>⚠ {kind} → {name}</source>
        <translation>⚠ {kind} → {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det stå</translation>
    </message>
    <message>
        <source>The shop&apos;s quantity stays, and you are not told again.</source>
        <translation>Antallet i butikken blir stående, og du får ikke beskjed igjen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Never send this; it can be taken in again later.</source>
        <translation>Send aldri dette; det kan tas inn igjen senere.</translation>
    </message>
    <message>
        <source>Show in the order queue</source>
        <translation>Vis i Ordrer</translation>
    </message>
    <message>
        <source>SKU doctor…</source>
        <translation>SKU-doktor…</translation>
    </message>
</context>
<context>
    <name>OrdersTab</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Lagt inn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation>Status i butikken</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>Waiting for, or error</source>
        <translation>Venter på, eller feil</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synkroniser nå</translation>
    </message>
    <message>
        <source>Shop and target</source>
        <translation>Butikk og mål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Trenger deg</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synkronisert</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Ikke sendt ennå</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppet over</translation>
    </message>
    <message>
        <source>Edited after they were sent</source>
        <translation>Redigert etter at de ble sendt</translation>
    </message>
    <message>
        <source>Search number or customer…</source>
        <translation>Søk nummer eller kunde…</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Vis &amp;alt</translation>
    </message>
    <message>
        <source>Sync &amp;order</source>
        <translation>Synkroniser &amp;ordre</translation>
    </message>
    <message>
        <source>Send the chosen orders now, held or not</source>
        <translation>Send de valgte ordrene nå, enten de holdes igjen eller ikke</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Hold tilbake</translation>
    </message>
    <message>
        <source>Keep the chosen orders from being sent until you let them go</source>
        <translation>Send ikke de valgte ordrene før du slipper dem videre</translation>
    </message>
    <message>
        <source>&amp;Journey…</source>
        <translation>&amp;Forløp…</translation>
    </message>
    <message>
        <source>Everything that happened to this order (Enter)</source>
        <translation>Alt som har skjedd med denne ordren (Enter)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Prøv igjen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Hopp ove&amp;r</translation>
    </message>
    <message>
        <source>Never send these orders; they may be taken in again</source>
        <translation>Send aldri disse ordrene; de kan tas inn igjen</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>&amp;Ta inn igjen</translation>
    </message>
    <message>
        <source>Open in shop &amp;admin</source>
        <translation>Åpne i butikk&amp;admin</translation>
    </message>
    <message>
        <source>&amp;Copy without product</source>
        <translation>&amp;Kopier uten produkt</translation>
    </message>
    <message>
        <source>What the other shop does not have becomes an amount with the product&apos;s name</source>
        <translation>Det den andre butikken ikke har, blir et beløp med produktets navn</translation>
    </message>
    <message>
        <source>&amp;Add product there</source>
        <translation>&amp;Legg til produktet der</translation>
    </message>
    <message>
        <source>Add what the other shop does not have to it, published and with no pieces; then copy the order</source>
        <translation>Legg til det den andre butikken mangler, publisert og uten beholdning; kopier så ordren</translation>
    </message>
    <message>
        <source>O&amp;pen copy</source>
        <translation>Åp&amp;ne kopi</translation>
    </message>
    <message>
        <source>Show the order&apos;s copy in the admin of the shop that has it</source>
        <translation>Vis kopien av ordren i admin i butikken som har den</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting to be synced.</source>
        <translation>
            <numerusform>%Ln ordre venter på synkronisering.</numerusform>
            <numerusform>%Ln ordrer venter på synkronisering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders need you.</source>
        <translation>
            <numerusform>%Ln ordre trenger deg.</numerusform>
            <numerusform>%Ln ordrer trenger deg.</numerusform>
        </translation>
    </message>
    <message>
        <source>No order is waiting.</source>
        <translation>Ingen ordre venter.</translation>
    </message>
    <message>
        <source>Connect a shop and Megaventory and run the imports, or choose “Orders between shops” on the tab Connections. New orders then appear here.</source>
        <translation>Koble til en butikk og Megaventory og kjør importene, eller velg «Ordrer mellom butikker» på fanen Tilkoblinger. Nye ordrer vises da her.</translation>
    </message>
    <message>
        <source>No order matches this filter.</source>
        <translation>Ingen ordre passer til dette filteret.</translation>
    </message>
    <message>
        <source>No orders yet. Those placed from the day the two were joined appear here within a minute.</source>
        <translation>Ingen ordrer ennå. De som legges inn fra den dagen de to ble koblet sammen, vises her innen et minutt.</translation>
    </message>
    <message>
        <source>Placed: {days}</source>
        <translation>Lagt inn: {days}</translation>
    </message>
    <message>
        <source>All &amp;dates</source>
        <translation>Alle &amp;datoer</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>Slipp vi&amp;dere</translation>
    </message>
    <message numerus="yes">
        <source>Skip these %Ln orders? They are not sent until you take them in again.</source>
        <translation>
            <numerusform>Hoppe over denne %Ln ordren? Den sendes ikke før du tar den med igjen.</numerusform>
            <numerusform>Hoppe over disse %Ln ordrene? De sendes ikke før du tar dem med igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (for yourself; may be empty)</source>
        <translation>Hvorfor? (for deg selv; kan stå tomt)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %Ln orders.</source>
        <translation>
            <numerusform>Hoppet over %Ln ordre.</numerusform>
            <numerusform>Hoppet over %Ln ordrer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order queue</source>
        <translation>Ordrer</translation>
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
        <translation>Hva</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Only &amp;open ones</source>
        <translation>B&amp;are åpne</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>opprettet automatisk</translation>
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
        <translation>La&amp;gre</translation>
    </message>
    <message>
        <source>&amp;Nothing more comes</source>
        <translation>Det kommer i&amp;kke mer</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ åpen</translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation>✓ lukket</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>I 1 &amp;time</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Til i &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Til jeg &amp;fortsetter</translation>
    </message>
    <message>
        <source>Resume &amp;now</source>
        <translation>Fortsett &amp;nå</translation>
    </message>
    <message>
        <source>Look at nothing by itself for a while; Sync now works all the same</source>
        <translation>Sjekk ingenting automatisk en stund; Synkroniser nå virker likevel</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>create</source>
        <translation>opprett</translation>
    </message>
    <message>
        <source>update</source>
        <translation>oppdater</translation>
    </message>
    <message>
        <source>same</source>
        <translation>likt</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>hopp over</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>trenger deg</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>Preview: {webshop} → {target}</source>
        <translation>Forhåndsvisning: {webshop} → {target}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation>SKU, e-post eller kode</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Hva som endres, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>Records of the preview</source>
        <translation>Poster i forhåndsvisningen</translation>
    </message>
    <message>
        <source>No record matches this filter.</source>
        <translation>Ingen post passer til dette filteret.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Der nå</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Etter importen</translation>
    </message>
    <message>
        <source>Field differences</source>
        <translation>Forskjeller i felt</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Vis bare disse</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Only left out</source>
        <translation>Bare utelatte</translation>
    </message>
    <message>
        <source>Search name, SKU, e-mail…</source>
        <translation>Søk navn, SKU, e-post…</translation>
    </message>
    <message>
        <source>&amp;Leave out all shown</source>
        <translation>&amp;Utelat alle viste</translation>
    </message>
    <message>
        <source>&amp;Take in all shown</source>
        <translation>&amp;Ta med alle viste</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Eksporter CSV…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>trenger deg</translation>
    </message>
    <message>
        <source>As it was found on {when}. Nothing has been changed.</source>
        <translation>Slik det ble funnet {when}. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Import creates {create} and updates {update} records in {target}.</source>
        <translation>Importen oppretter {create} og oppdaterer {update} poster i {target}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out by you.</source>
        <translation>
            <numerusform>%Ln er utelatt av deg.</numerusform>
            <numerusform>%Ln er utelatt av deg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you; the rest goes on.</source>
        <translation>
            <numerusform>%Ln trenger deg; resten går videre.</numerusform>
            <numerusform>%Ln trenger deg; resten går videre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
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
        <translation>Ett produkt: SKU, navn eller strekkode…</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Produkter som ble funnet</translation>
    </message>
    <message>
        <source>What a synchronisation would do</source>
        <translation>Hva en synkronisering ville gjøre</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synkroniser</translation>
    </message>
    <message>
        <source>No product that is known fits.</source>
        <translation>Ingen kjente produkter passer.</translation>
    </message>
    <message>
        <source>It could not be found out. Try again.</source>
        <translation>Det lot seg ikke finne ut. Prøv igjen.</translation>
    </message>
    <message>
        <source>＋ add</source>
        <translation>＋ legg til</translation>
    </message>
    <message>
        <source>✎ update</source>
        <translation>✎ oppdater</translation>
    </message>
    <message>
        <source>✕ remove</source>
        <translation>✕ fjern</translation>
    </message>
    <message>
        <source>⚠ see why</source>
        <translation>⚠ se hvorfor</translation>
    </message>
    <message>
        <source>＝ nothing to do</source>
        <translation>＝ ingenting å gjøre</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sjekker…</translation>
    </message>
    <message>
        <source>＋ add to {name}</source>
        <translation>＋ legg til i {name}</translation>
    </message>
    <message>
        <source>✎ update in {name}</source>
        <translation>✎ oppdater i {name}</translation>
    </message>
    <message>
        <source>✕ remove from {name}</source>
        <translation>✕ fjern fra {name}</translation>
    </message>
    <message>
        <source>nothing to do, both hold the same</source>
        <translation>ingenting å gjøre, begge har det samme</translation>
    </message>
    <message>
        <source>Synchronizing “{product}” has started.</source>
        <translation>Synkroniseringen av «{product}» er startet.</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ett produkt</translation>
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
        <translation>SKU for produktet</translation>
    </message>
    <message>
        <source>Its category</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Le&amp;gg til</translation>
    </message>
    <message>
        <source>Products with a category of their own</source>
        <translation>Produkter med egen kategori</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
</context>
<context>
    <name>ProductsTab</name>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation>Autosynk</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>På lager</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet bort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Sist sendt</translation>
    </message>
    <message>
        <source>Search SKU, name or barcode…</source>
        <translation>Søk SKU, navn eller strekkode…</translation>
    </message>
    <message>
        <source>Which products</source>
        <translation>Hvilke produkter</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle produkter</translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation>Autosynk på</translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation>Autosynk av</translation>
    </message>
    <message>
        <source>A shop shows another quantity</source>
        <translation>En butikk viser et annet antall</translation>
    </message>
    <message>
        <source>More promised than there is</source>
        <translation>Mer lovet bort enn det som finnes</translation>
    </message>
    <message>
        <source>In no shop</source>
        <translation>Ikke i noen butikk</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>&amp;Create product…</source>
        <translation>&amp;Opprett produkt…</translation>
    </message>
    <message>
        <source>More about the stock book</source>
        <translation>Mer om lagerboken</translation>
    </message>
    <message>
        <source>Sync history, importing quantities, orders, kits, feeds, warehouses, shops</source>
        <translation>Historikk, import av antall, ordrer, sett, feeder, lager, butikker</translation>
    </message>
    <message>
        <source>Sync &amp;history…</source>
        <translation>&amp;Historikk…</translation>
    </message>
    <message>
        <source>&amp;Compare everything with the shops now</source>
        <translation>Sa&amp;mmenlign alt med butikkene nå</translation>
    </message>
    <message>
        <source>&amp;Import quantities…</source>
        <translation>&amp;Importer antall…</translation>
    </message>
    <message>
        <source>&amp;Purchase orders…</source>
        <translation>Innk&amp;jøpsordrer…</translation>
    </message>
    <message>
        <source>&amp;Work orders…</source>
        <translation>&amp;Produksjonsordrer…</translation>
    </message>
    <message>
        <source>&amp;Feeds…</source>
        <translation>F&amp;eeder…</translation>
    </message>
    <message>
        <source>Wa&amp;rehouses…</source>
        <translation>&amp;Lager…</translation>
    </message>
    <message>
        <source>&amp;Shops: who keeps their stock…</source>
        <translation>&amp;Butikker: hvem fører lageret…</translation>
    </message>
    <message>
        <source>&amp;Bulk actions</source>
        <translation>M&amp;assehandlinger</translation>
    </message>
    <message>
        <source>Turn &amp;on Auto Sync for selected products</source>
        <translation>Slå &amp;på Autosynk for valgte produkter</translation>
    </message>
    <message>
        <source>Turn o&amp;ff Auto Sync for selected products</source>
        <translation>Slå a&amp;v Autosynk for valgte produkter</translation>
    </message>
    <message>
        <source>&amp;Sync selected products now</source>
        <translation>&amp;Synkroniser valgte produkter nå</translation>
    </message>
    <message>
        <source>Turn on Auto Sync for &amp;all that are shown</source>
        <translation>Slå på Autosynk for &amp;alle viste</translation>
    </message>
    <message>
        <source>Turn off Auto Sync for all that are sho&amp;wn</source>
        <translation>Slå av Autosynk for alle v&amp;iste</translation>
    </message>
    <message>
        <source>Sync all that are shown &amp;now</source>
        <translation>Synkroniser alle viste &amp;nå</translation>
    </message>
    <message>
        <source>&amp;Remove selected products from the stock book</source>
        <translation>&amp;Fjern valgte produkter fra lagerboken</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synkroniser nå</translation>
    </message>
    <message>
        <source>Send what the shops should show of the selected products, now</source>
        <translation>Send nå det butikkene skal vise for de valgte produktene</translation>
    </message>
    <message>
        <source>&amp;Quantity…</source>
        <translation>An&amp;tall…</translation>
    </message>
    <message>
        <source>Adjust the quantity, and see everything that moved it (Ctrl+E)</source>
        <translation>Juster antallet, og se alt som har endret det (Ctrl+E)</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>Hvorfor &amp;dette tallet?</translation>
    </message>
    <message>
        <source>How each shop&apos;s number comes about, and how the shop sells it (Enter)</source>
        <translation>Hvordan tallet i hver butikk blir til, og hvordan butikken selger produktet (Enter)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>R&amp;ediger…</translation>
    </message>
    <message>
        <source>Name, barcode, what is kept back, and what a kit is put together of</source>
        <translation>Navn, strekkode, hva som holdes tilbake, og hva et sett er satt sammen av</translation>
    </message>
    <message>
        <source>Sync &amp;history</source>
        <translation>Histori&amp;kk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities in shops are not what they should be; with Auto Sync, the next change overwrites them.</source>
        <translation>
            <numerusform>%Ln antall i butikkene er ikke som det skal være; med Autosynk blir det overskrevet ved neste endring.</numerusform>
            <numerusform>%Ln antall i butikkene er ikke som de skal være; med Autosynk blir de overskrevet ved neste endring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %Ln products are promised more often than they are there.</source>
        <translation>
            <numerusform>⚠ %Ln produkt er lovet bort oftere enn det finnes.</numerusform>
            <numerusform>⚠ %Ln produkter er lovet bort oftere enn de finnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” could not be read: {why}</source>
        <translation>⚠ Feeden «{name}» kunne ikke leses: {why}</translation>
    </message>
    <message>
        <source>⚠ The feed “{name}” waits for you: {reason}</source>
        <translation>⚠ Feeden «{name}» venter på deg: {reason}</translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Lagerboken fører ikke lageret for noen butikk ennå: ⋯ → «Butikker: hvem fører lageret…».</translation>
    </message>
    <message>
        <source>No product matches this search.</source>
        <translation>Ingen produkter passer til dette søket.</translation>
    </message>
    <message>
        <source>The stock book keeps the quantities of all your shops in one place. Connect a shop first, on the tab Connections.</source>
        <translation>Lagerboken holder antallene for alle butikkene dine på ett sted. Koble først til en butikk på fanen Tilkoblinger.</translation>
    </message>
    <message>
        <source>The stock book is empty. Fill it once from a shop, from Megaventory or from a file: ⋯ → “Import quantities…”. Then choose the shops whose stock it keeps: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Lagerboken er tom. Fyll den én gang fra en butikk, fra Megaventory eller fra en fil: ⋯ → «Importer antall…». Velg så butikkene den skal føre lageret for: ⋯ → «Butikker: hvem fører lageret…».</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>sett</translation>
    </message>
    <message>
        <source>⚠ more promised than there is</source>
        <translation>⚠ mer lovet bort enn det som finnes</translation>
    </message>
    <message>
        <source>… to be sent</source>
        <translation>… skal sendes</translation>
    </message>
    <message>
        <source>≠ a shop shows another number</source>
        <translation>≠ en butikk viser et annet tall</translation>
    </message>
    <message>
        <source>○ in no shop</source>
        <translation>○ ikke i noen butikk</translation>
    </message>
    <message>
        <source>✓ in step</source>
        <translation>✓ synkronisert</translation>
    </message>
    <message>
        <source>This shop has no product with this SKU.</source>
        <translation>Denne butikken har ikke noe produkt med denne SKU-en.</translation>
    </message>
    <message>
        <source>Should show {number}</source>
        <translation>Skal vise {number}</translation>
    </message>
    <message>
        <source>Shows {number}</source>
        <translation>Viser {number}</translation>
    </message>
    <message>
        <source>Was told {number} at {time}</source>
        <translation>Fikk beskjed om {number} ({time})</translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is on for %Ln more products. The next change of a quantity is sent to all its shops.</source>
        <translation>
            <numerusform>Autosynk er på for %Ln produkt til. Neste endring av antallet sendes til alle butikkene det er i.</numerusform>
            <numerusform>Autosynk er på for %Ln produkter til. Neste endring av et antall sendes til alle butikkene de er i.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off Auto Sync for all %Ln products that are shown?</source>
        <translation>
            <numerusform>Slå av Autosynk for %Ln produkt som vises?</numerusform>
            <numerusform>Slå av Autosynk for alle %Ln produkter som vises?</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>Slå &amp;av</translation>
    </message>
    <message numerus="yes">
        <source>Auto Sync is off for %Ln products.</source>
        <translation>
            <numerusform>Autosynk er av for %Ln produkt.</numerusform>
            <numerusform>Autosynk er av for %Ln produkter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quantities are being compared and sent.</source>
        <translation>
            <numerusform>%Ln antall sammenlignes og sendes.</numerusform>
            <numerusform>%Ln antall sammenlignes og sendes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %Ln products from the stock book? The shops keep the quantities that they show.</source>
        <translation>
            <numerusform>Fjerne dette %Ln produktet fra lagerboken? Butikkene beholder antallene de viser.</numerusform>
            <numerusform>Fjerne disse %Ln produktene fra lagerboken? Butikkene beholder antallene de viser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln products from the stock book.</source>
        <translation>
            <numerusform>Fjernet %Ln produkt fra lagerboken.</numerusform>
            <numerusform>Fjernet %Ln produkter fra lagerboken.</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>telles ikke</translation>
    </message>
    <message>
        <source>Everything is being compared; the sync history tells how it went.</source>
        <translation>Alt sammenlignes; historikken forteller hvordan det gikk.</translation>
    </message>
    <message>
        <source>Adjust quantity…</source>
        <translation>Juster antall…</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Hvorfor dette tallet?</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Rediger…</translation>
    </message>
    <message>
        <source>Open in {shop}</source>
        <translation>Åpne i {shop}</translation>
    </message>
</context>
<context>
    <name>PurchasesDialog</name>
    <message>
        <source>Purchase orders</source>
        <translation>Innkjøpsordrer</translation>
    </message>
    <message>
        <source>What you have ordered from a supplier. It counts when it is received, in part or whole.</source>
        <translation>Det du har bestilt fra en leverandør. Det teller når det er mottatt, helt eller delvis.</translation>
    </message>
    <message>
        <source>Su&amp;pplier</source>
        <translation>Leveran&amp;dør</translation>
    </message>
    <message>
        <source>Ordered products</source>
        <translation>Bestilte produkter</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Kommer nå</translation>
    </message>
    <message>
        <source>What has come</source>
        <translation>Hva som har kommet</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Motta</translation>
    </message>
    <message>
        <source>Add the pieces of the column “Comes now” to the warehouse</source>
        <translation>Legg enhetene i kolonnen «Kommer nå» til lageret</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>ingen leverandør</translation>
    </message>
</context>
<context>
    <name>PushesDialog</name>
    <message>
        <source>Sync history of quantities</source>
        <translation>Historikk for antall</translation>
    </message>
    <message>
        <source>Sync history – {sku}</source>
        <translation>Historikk – {sku}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>På grunn av</translation>
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
        <translation>Butikk</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>På lager</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Shop showed</source>
        <translation>Butikken viste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It appears here with the next change of a quantity.</source>
        <translation>Ingenting er sendt ennå. Det vises her ved neste endring av et antall.</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synkroniser nå</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Eksporter CSV…</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Ned</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljer...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljer...</translation>
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
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standardverdier</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier &amp;lenkeadresse</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QuantityDialog</name>
    <message>
        <source>Quantity – {sku}</source>
        <translation>Antall – {sku}</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>counted, broken, found, …</source>
        <translation>talt, ødelagt, funnet, …</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>&amp;Juster</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Juster</translation>
    </message>
    <message>
        <source>&amp;Warehouse</source>
        <translation>&amp;Lager</translation>
    </message>
    <message>
        <source>There are now</source>
        <translation>Antall nå</translation>
    </message>
    <message>
        <source>There really &amp;are</source>
        <translation>&amp;Faktisk antall</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>År&amp;sak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>På lager</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet bort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Order, or reason</source>
        <translation>Ordre eller årsak</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bevegelser</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Undo the chosen movement with an opposite one; nothing is ever erased</source>
        <translation>Opphev den valgte bevegelsen med en motsatt; ingenting slettes noen gang</translation>
    </message>
    <message>
        <source>{name}. A kit lies nowhere itself: adjust its parts.</source>
        <translation>{name}. Et sett ligger ikke på lager selv: juster delene.</translation>
    </message>
    <message>
        <source>{number}, {promised} of them promised to orders</source>
        <translation>{number}, {promised} av dem lovet bort til ordrer</translation>
    </message>
    <message>
        <source>There really are</source>
        <translation>Faktisk antall</translation>
    </message>
    <message>
        <source>The quantity of {sku} was adjusted.</source>
        <translation>Antallet av {sku} ble justert.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Angret.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>and %n more</source>
        <translation>og %n til</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>{kind} {found} in {name}</source>
        <translation>{kind} {found} i {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>SKU, e-mail or code</source>
        <translation>SKU, e-post eller kode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Why, or what changed</source>
        <translation>Hvorfor, eller hva som ble endret</translation>
    </message>
    <message>
        <source>Search name and reason…</source>
        <translation>Søk navn og årsak…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Field changes</source>
        <translation>Endringer i felt</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Forespørsel og svar</translation>
    </message>
    <message>
        <source>Choose an attempt to see what was asked and answered.</source>
        <translation>Velg et forsøk for å se hva som ble spurt og svart.</translation>
    </message>
    <message>
        <source>Open in &amp;shop</source>
        <translation>Åpne i &amp;butikk</translation>
    </message>
    <message>
        <source>Open in {name}</source>
        <translation>Åpne i {name}</translation>
    </message>
    <message>
        <source>Copies the SKU or name, so that you can paste it into the search there</source>
        <translation>Kopierer SKU eller navn, slik at du kan lime det inn i søket der</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Eksporter CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records.</source>
        <translation>
            <numerusform>%Ln post.</numerusform>
            <numerusform>%Ln poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record matches this search.</source>
        <translation>Ingen post passer til dette søket.</translation>
    </message>
    <message>
        <source>There is no record to show any more.</source>
        <translation>Det er ingen post å vise lenger.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Gjenopprett sikkerhetskopi</translation>
    </message>
    <message>
        <source>Opening the backup and looking through it…</source>
        <translation>Åpner sikkerhetskopien og kontrollerer den…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gjenopprett</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Made: {made}
Connections: {names}
Products, clients and other records: {records}
Orders: {orders}
Operations in the history: {operations}</source>
        <translation>Laget: {made}
Tilkoblinger: {names}
Produkter, kunder og andre poster: {records}
Ordrer: {orders}
Kjøringer i historikken: {operations}</translation>
    </message>
    <message>
        <source>The program ends its work, puts this backup in the place of what it knows now, and starts again. What it knows now is kept as a backup of its own. Nothing changes in your shops by that; orders and changes since then are found again at the next look, and nothing is sent twice. Keys are not part of a backup: where the keyring does not hold them, you are asked for them.</source>
        <translation>Programmet avslutter arbeidet, legger denne sikkerhetskopien i stedet for det det vet nå, og starter på nytt. Det det vet nå, beholdes som en egen sikkerhetskopi. Ingenting endres i butikkene dine av dette; ordrer og endringer siden da blir funnet igjen ved neste sjekk, og ingenting sendes to ganger. Nøkler er ikke med i en sikkerhetskopi: der nøkkelringen ikke har dem, blir du spurt om dem.</translation>
    </message>
</context>
<context>
    <name>RoutesDialog</name>
    <message>
        <source>Orders between shops</source>
        <translation>Ordrer mellom butikker</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Gets the main store&apos;s orders</source>
        <translation>Får hovedbutikkens ordrer</translation>
    </message>
    <message>
        <source>Sends its orders to the main store</source>
        <translation>Sender ordrene sine til hovedbutikken</translation>
    </message>
    <message>
        <source>Other shops</source>
        <translation>Andre butikker</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Leave the customer&apos;s e-mail address out of copies</source>
        <translation>&amp;Ta ikke med kundens e-postadresse i kopier</translation>
    </message>
    <message>
        <source>&amp;Main store</source>
        <translation>&amp;Hovedbutikk</translation>
    </message>
    <message>
        <source>When an order of the main store &amp;moves on, its copies</source>
        <translation>Når en ordre i hovedbutikken går &amp;videre, skal kopiene</translation>
    </message>
    <message>
        <source>When an order of another shop moves &amp;on, its copies</source>
        <translation>Når en ordre i en &amp;annen butikk går videre, skal kopiene</translation>
    </message>
    <message>
        <source>Copies are made e&amp;very</source>
        <translation>Tid mellom &amp;kopieringer</translation>
    </message>
    <message>
        <source>Orders that are placed from now on are copied once into the shops that you tick here. A copy has the original&apos;s total, takes nothing from stock, and is never copied on.</source>
        <translation>Ordrer som legges inn fra nå av, kopieres én gang til butikkene du krysser av her. En kopi har samme sum som originalen, tar ingenting fra lageret og kopieres aldri videre.</translation>
    </message>
    <message>
        <source>The shop that gets a copy cannot write to the customer, who hears only from the shop where they ordered.</source>
        <translation>Butikken som får en kopi, kan ikke skrive til kunden, som bare hører fra butikken der bestillingen ble gjort.</translation>
    </message>
    <message>
        <source>reading its e-mail settings…</source>
        <translation>leser e-postinnstillingene…</translation>
    </message>
    <message>
        <source>its e-mail settings cannot be read; expect it to write to the customer.</source>
        <translation>e-postinnstillingene kan ikke leses; regn med at den skriver til kunden.</translation>
    </message>
    <message>
        <source>it writes to no customer, all its e-mails about orders are switched off.</source>
        <translation>den skriver ikke til noen kunde, alle e-poster om ordrer er slått av.</translation>
    </message>
    <message>
        <source>it writes to the customer when a copy becomes {statuses}.</source>
        <translation>den skriver til kunden når en kopi blir {statuses}.</translation>
    </message>
    <message>
        <source>follow by themselves</source>
        <translation>følge med automatisk</translation>
    </message>
    <message>
        <source>follow when you press Sync order</source>
        <translation>følge med når du trykker på Synkroniser ordre</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>forbli som de er</translation>
    </message>
    <message>
        <source>Saved. Orders that are placed from now on are copied.</source>
        <translation>Lagret. Ordrer som legges inn fra nå av, kopieres.</translation>
    </message>
    <message>
        <source>Saved. Orders are not copied between shops.</source>
        <translation>Lagret. Ordrer kopieres ikke mellom butikker.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Who decides: {shop} and {other}</source>
        <translation>Hvem bestemmer: {shop} og {other}</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>{name} bestemmer</translation>
    </message>
    <message>
        <source>Both; what both change at once is asked</source>
        <translation>Begge; endrer begge samtidig, blir du spurt</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Deles ikke</translation>
    </message>
    <message>
        <source>Before it counts you see what it would change today.</source>
        <translation>Før det gjelder, ser du hva det ville endre i dag.</translation>
    </message>
    <message>
        <source>It counts from the first import on.</source>
        <translation>Det gjelder fra første import.</translation>
    </message>
    <message>
        <source>&amp;Next…</source>
        <translation>&amp;Neste…</translation>
    </message>
</context>
<context>
    <name>RulesPreview</name>
    <message>
        <source>Share in another way: {shop} and {other}</source>
        <translation>Del på en annen måte: {shop} og {other}</translation>
    </message>
    <message>
        <source>Comparing what both hold today. Nothing is changed.</source>
        <translation>Sammenligner det begge har i dag. Ingenting endres.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Gjenkjennes på</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hva som ville bli endret</translation>
    </message>
    <message>
        <source>What would change today</source>
        <translation>Hva som ville bli endret i dag</translation>
    </message>
    <message>
        <source>From the next &amp;change on. What both hold today stays as it is.</source>
        <translation>Fra neste &amp;endring. Det begge har i dag, forblir som det er.</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s values, too: make the changes listed above now.</source>
        <translation>&amp;Dagens verdier også: gjør endringene ovenfor nå.</translation>
    </message>
    <message>
        <source>Both hold the same today: nothing would change.</source>
        <translation>Begge har det samme i dag: ingenting ville bli endret.</translation>
    </message>
    <message>
        <source>{what} in {name}.</source>
        <translation>{what} i {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed on both sides: you will be asked which value counts.</source>
        <translation>
            <numerusform>%Ln ble endret på begge sider: du blir spurt om hvilken verdi som gjelder.</numerusform>
            <numerusform>%Ln ble endret på begge sider: du blir spurt om hvilken verdi som gjelder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products would change</source>
        <translation>
            <numerusform>%Ln produkt ville bli endret</numerusform>
            <numerusform>%Ln produkter ville bli endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients would change</source>
        <translation>
            <numerusform>%Ln kunde ville bli endret</numerusform>
            <numerusform>%Ln kunder ville bli endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records would change</source>
        <translation>
            <numerusform>%Ln post ville bli endret</numerusform>
            <numerusform>%Ln poster ville bli endret</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change today could not be found out: {why} The rules can be saved all the same.</source>
        <translation>Hva som ville bli endret i dag, lot seg ikke finne ut: {why} Reglene kan lagres likevel.</translation>
    </message>
    <message>
        <source>⚠ needs you</source>
        <translation>⚠ trenger deg</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of “{name}”</source>
        <translation>Innstillinger for «{name}»</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> sekunder</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> timer</translation>
    </message>
    <message>
        <source>Clients, taxes, every quantity and every open order, whatever changed</source>
        <translation>Kunder, avgifter, hvert antall og hver åpen ordre, uansett hva som er endret</translation>
    </message>
    <message>
        <source>other statuses of your shop, separated by commas</source>
        <translation>andre statuser i butikken, atskilt med komma</translation>
    </message>
    <message>
        <source>Other statuses</source>
        <translation>Andre statuser</translation>
    </message>
    <message>
        <source>none: you are told of orders that rest in other statuses</source>
        <translation>ingen: du får beskjed om ordrer som ligger i andre statuser</translation>
    </message>
    <message>
        <source>Statuses of a plugin, in which orders rest on purpose; separated by commas</source>
        <translation>Statuser fra en utvidelse, der ordrer ligger med vilje; atskilt med komma</translation>
    </message>
    <message>
        <source>the whole order</source>
        <translation>hele ordren</translation>
    </message>
    <message>
        <source>its parts, one for each vendor</source>
        <translation>delene av den, én for hver selger</translation>
    </message>
    <message>
        <source>Plugins for several vendors put the parts beside the customer&apos;s whole order</source>
        <translation>Utvidelser for flere selgere legger delene ved siden av kundens hele ordre</translation>
    </message>
    <message>
        <source>What closing or cancelling a sales order makes of the shop&apos;s order, by its status there; one per line. Nothing behind = leaves it as it is. What is not named becomes completed or cancelled.</source>
        <translation>Hva ordren i butikken blir til når en salgsordre lukkes eller kanselleres, etter statusen i butikken; én per linje. Ingenting etter = lar den være som den er. Det som ikke er nevnt, blir fullført eller kansellert.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutter</translation>
    </message>
    <message>
        <source>An order that is cancelled meanwhile is never sent</source>
        <translation>En ordre som kanselleres i mellomtiden, sendes aldri</translation>
    </message>
    <message>
        <source>Goes before the order number, so that two shops never have the same</source>
        <translation>Settes foran ordrenummeret, slik at to butikker aldri har det samme</translation>
    </message>
    <message>
        <source>Look for changes &amp;every</source>
        <translation>Tid mellom søk etter &amp;endringer</translation>
    </message>
    <message>
        <source>Look at &amp;everything every</source>
        <translation>Tid mellom &amp;fulle gjennomganger</translation>
    </message>
    <message>
        <source>Send orders that are</source>
        <translation>Send ordrer som er</translation>
    </message>
    <message>
        <source>&amp;Leave alone orders that are</source>
        <translation>Rør &amp;ikke ordrer som er</translation>
    </message>
    <message>
        <source>Of orders split by &amp;vendors, send</source>
        <translation>Av ordrer delt på &amp;selgere, send</translation>
    </message>
    <message>
        <source>Send orders &amp;from</source>
        <translation>Send ordrer f&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Hold new orders for</source>
        <translation>&amp;Hold nye ordrer igjen i</translation>
    </message>
    <message>
        <source>Order number &amp;prefix</source>
        <translation>&amp;Prefiks for ordrenummer</translation>
    </message>
    <message>
        <source>A sales order &amp;moves</source>
        <translation>En salgsordre &amp;flytter</translation>
    </message>
    <message>
        <source>as the shop marks them; else ask me</source>
        <translation>slik butikken merker dem; ellers spør meg</translation>
    </message>
    <message>
        <source>as their parts, and an amount for the whole</source>
        <translation>som delene, og et beløp for helheten</translation>
    </message>
    <message>
        <source>as one product, by its SKU</source>
        <translation>som ett produkt, etter SKU</translation>
    </message>
    <message>
        <source>Rows of an order whose product is made of others, or is of another kind</source>
        <translation>Rader i en ordre der produktet er satt sammen av andre, eller er av et annet slag</translation>
    </message>
    <message>
        <source>Send &amp;bundles in orders</source>
        <translation>Send &amp;pakker i ordrer</translation>
    </message>
    <message>
        <source>Send clients who are, too</source>
        <translation>Send også kunder som er</translation>
    </message>
    <message>
        <source>what its quantities show</source>
        <translation>det antallene viser</translation>
    </message>
    <message>
        <source>whole pieces only</source>
        <translation>bare hele stykk</translation>
    </message>
    <message>
        <source>parts of a piece, too: 2.5</source>
        <translation>også deler av et stykk: 2,5</translation>
    </message>
    <message>
        <source>A quantity that the shop would cut is not written</source>
        <translation>Et antall som butikken ville kuttet, skrives ikke</translation>
    </message>
    <message>
        <source>The shop c&amp;ounts</source>
        <translation>Butikken t&amp;eller</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products…</source>
        <translation>
            <numerusform>%Ln produkt…</numerusform>
            <numerusform>%Ln produkter…</numerusform>
        </translation>
    </message>
    <message>
        <source>What the shop does not count, or not each by itself</source>
        <translation>Det butikken ikke teller, eller ikke hvert for seg</translation>
    </message>
    <message>
        <source>Quantities left alone</source>
        <translation>Antall som får stå</translation>
    </message>
    <message>
        <source>all; else names separated by semicolons</source>
        <translation>alle; ellers navn atskilt med semikolon</translation>
    </message>
    <message>
        <source>Which products you can add to this shop by hand; it must have a SKU and a price, too</source>
        <translation>Hvilke produkter du kan legge til manuelt i denne butikken; de må også ha SKU og pris</translation>
    </message>
    <message>
        <source>Products may be added of &amp;categories</source>
        <translation>Produkter kan legges til fra &amp;kategoriene</translation>
    </message>
    <message>
        <source>Ask me first when</source>
        <translation>Spør meg først når</translation>
    </message>
    <message>
        <source>No other roles have been seen in this shop.</source>
        <translation>Ingen andre roller er sett i denne butikken.</translation>
    </message>
    <message>
        <source> % of the products change within a day</source>
        <translation> % av produktene endres på én dag</translation>
    </message>
    <message>
        <source> % of the quantities become 0 within a day</source>
        <translation> % av antallene blir 0 på én dag</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> products are deleted within a day</source>
        <translation> produkter slettes på én dag</translation>
    </message>
    <message>
        <source>a price moves by more than </source>
        <translation>en pris endres med mer enn </translation>
    </message>
    <message>
        <source>more than </source>
        <translation>mer enn </translation>
    </message>
    <message>
        <source>{number} changes are never too many</source>
        <translation>{number} endringer er aldri for mange</translation>
    </message>
    <message>
        <source>Orders are sent as soon as the shop shares something with Megaventory.</source>
        <translation>Ordrer sendes så snart butikken deler noe med Megaventory.</translation>
    </message>
    <message>
        <source>What was ordered before is left alone.</source>
        <translation>Det som ble bestilt før, røres ikke.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %Ln orders known so far.</source>
        <translation>
            <numerusform>Legger til %Ln ordre som er kjent så langt.</numerusform>
            <numerusform>Legger til %Ln ordrer som er kjent så langt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are looked for in the shop.</source>
        <translation>Eldre ordrer søkes opp i butikken.</translation>
    </message>
    <message>
        <source>Orders that are “{status}” are never sent: nobody has paid or promised to.</source>
        <translation>Ordrer som er «{status}», sendes aldri: ingen har betalt eller lovet å betale.</translation>
    </message>
    <message>
        <source>Tick at least one status, or no order is ever sent.</source>
        <translation>Kryss av for minst én status, ellers sendes aldri noen ordre.</translation>
    </message>
    <message>
        <source>“{line}” is not understood: write a status, = and what it may become ({names}).</source>
        <translation>«{line}» ble ikke forstått: skriv en status, = og det den kan bli til ({names}).</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>den første</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>den samme</translation>
    </message>
    <message>
        <source>none: all locations count; separated by commas</source>
        <translation>ingen: alle lokasjoner teller; atskilt med komma</translation>
    </message>
    <message>
        <source>&amp;Location for starting quantities</source>
        <translation>Lokasjon for &amp;startbeholdning</translation>
    </message>
    <message>
        <source>Location of &amp;sales orders</source>
        <translation>Lokasjon for sa&amp;lgsordrer</translation>
    </message>
    <message>
        <source>Stock that does &amp;not count</source>
        <translation>Beholdning som &amp;ikke teller</translation>
    </message>
    <message>
        <source>&amp;Payment methods</source>
        <translation>&amp;Betalingsmåter</translation>
    </message>
    <message>
        <source>One per line: the shop&apos;s name of it = one of {names}</source>
        <translation>Én per linje: butikkens navn på den = en av {names}</translation>
    </message>
    <message>
        <source>“{line}” is no payment method of Megaventory.</source>
        <translation>«{line}» er ingen betalingsmåte i Megaventory.</translation>
    </message>
    <message>
        <source>Vtiger Cloud counts requests: look more rarely where others use it, too</source>
        <translation>Vtiger Cloud teller forespørsler: sjekk sjeldnere hvis andre også bruker det</translation>
    </message>
    <message>
        <source>The label of the text field by which what we made is found again; one in each module</source>
        <translation>Etiketten på tekstfeltet som brukes til å finne igjen det vi har laget; ett i hver modul</translation>
    </message>
    <message>
        <source>Only where config.inc.php sets a time zone: how far Vtiger&apos;s times are ahead of UTC</source>
        <translation>Bare der config.inc.php angir en tidssone: hvor langt Vtigers tider ligger foran UTC</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Look for changed r&amp;ecords every</source>
        <translation>Tid mellom søk etter endrede p&amp;oster</translation>
    </message>
    <message>
        <source>&amp;Label of the field with our mark</source>
        <translation>Etikett på feltet med vårt &amp;merke</translation>
    </message>
    <message>
        <source>&amp;Times are ahead of UTC by</source>
        <translation>&amp;Tider ligger foran UTC med</translation>
    </message>
    <message>
        <source>Orders go to the shop that are</source>
        <translation>Til butikken går ordrer som er</translation>
    </message>
    <message>
        <source>Tick at least one status, or no order ever goes to the shop.</source>
        <translation>Kryss av for minst én status, ellers går aldri noen ordre til butikken.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>Innstillingene er lagret.</translation>
    </message>
</context>
<context>
    <name>ShopsDialog</name>
    <message>
        <source>Who keeps the stock</source>
        <translation>Hvem fører lageret</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Its stock is kept by</source>
        <translation>Lageret føres av</translation>
    </message>
    <message>
        <source>The stock &amp;book</source>
        <translation>Lager&amp;boken</translation>
    </message>
    <message>
        <source>The shop &amp;itself</source>
        <translation>Butikken &amp;selv</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>all warehouses that count</source>
        <translation>alle lagre som teller</translation>
    </message>
    <message>
        <source>It ships from stores of its own: send it no quantities</source>
        <translation>Den sender fra egne lagre: send den ingen antall</translation>
    </message>
    <message>
        <source>It offers what lies in</source>
        <translation>Den tilbyr det som ligger i</translation>
    </message>
    <message>
        <source>&amp;Free the pieces that its open orders have promised</source>
        <translation>&amp;Frigi enhetene som de åpne ordrene har lovet bort</translation>
    </message>
    <message>
        <source>Else they stay promised, and other shops do not offer them</source>
        <translation>Ellers forblir de lovet bort, og andre butikker tilbyr dem ikke</translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation>&amp;Lagre for denne butikken</translation>
    </message>
    <message>
        <source>A shop&apos;s quantities are decided in one place. The stock book takes in the orders of all its shops and tells each of them what is left.</source>
        <translation>Antallene i en butikk bestemmes på ett sted. Lagerboken tar inn ordrene fra alle butikkene sine og forteller hver av dem hva som er igjen.</translation>
    </message>
    <message>
        <source>There is no shop yet. Connect one on the tab Connections.</source>
        <translation>Det finnes ingen butikk ennå. Koble til en på fanen Tilkoblinger.</translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation>lagerboken</translation>
    </message>
    <message>
        <source>the shop itself</source>
        <translation>butikken selv</translation>
    </message>
    <message>
        <source>Who keeps the stock of {shop}</source>
        <translation>Hvem fører lageret til {shop}</translation>
    </message>
    <message>
        <source>Megaventory</source>
        <translation>Megaventory</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products of the shop are not in the stock book and keep their own numbers.</source>
        <translation>
            <numerusform>%Ln produkt i butikken er ikke i lagerboken og beholder sitt eget tall.</numerusform>
            <numerusform>%Ln produkter i butikken er ikke i lagerboken og beholder sine egne tall.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it sells lowers the stock book; what the stock book has is sent to it, product by product, where Auto Sync is on. Numbers that you change in the shop itself are overwritten.</source>
        <translation>Det den selger, trekkes fra i lagerboken; det lagerboken har, sendes til den, produkt for produkt, der Autosynk er på. Tall som du endrer i selve butikken, blir overskrevet.</translation>
    </message>
    <message>
        <source>Its stock list decides, less what is sold and not known there yet. Auto Sync is not used.</source>
        <translation>Lagerlisten der bestemmer, minus det som er solgt og ikke er kjent der ennå. Autosynk brukes ikke.</translation>
    </message>
    <message>
        <source>Join the shop with Megaventory on the tab Connections and choose there that Megaventory decides about the stock.</source>
        <translation>Koble butikken sammen med Megaventory på fanen Tilkoblinger, og velg der at Megaventory bestemmer over lageret.</translation>
    </message>
    <message>
        <source>Nothing is sent to it; other shops do not hear of its sales.</source>
        <translation>Ingenting sendes til den; andre butikker får ikke vite om salgene.</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>Its “Qty. in Stock” is on hand, every few minutes; what the shop&apos;s open orders promise is taken off. Vtiger lowers the quantity with the invoice: write it before you complete the order in the shop.</source>
        <translation>«Qty. in Stock» der er antallet på lager, oppdatert med få minutters mellomrom; det butikkens åpne ordrer har lovet bort, trekkes fra. Vtiger senker antallet med fakturaen: skriv den før du fullfører ordren i butikken.</translation>
    </message>
    <message>
        <source>Connect a Vtiger CRM on the tab Connections.</source>
        <translation>Koble til Vtiger CRM på fanen Tilkoblinger.</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: turn on Auto Sync for products, or press Sync now.</source>
        <translation>Lagret. Ingenting ble sendt: slå på Autosynk for produkter, eller trykk på Synkroniser nå.</translation>
    </message>
    <message>
        <source>Saved. The stock book sends this shop nothing any more.</source>
        <translation>Lagret. Lagerboken sender ikke lenger noe til denne butikken.</translation>
    </message>
    <message>
        <source>{number} pieces stay promised to its open orders.</source>
        <translation>{number} enheter er fortsatt lovet bort til de åpne ordrene.</translation>
    </message>
</context>
<context>
    <name>SkuDoctor</name>
    <message>
        <source>SKU doctor: {shop}</source>
        <translation>SKU-doktor: {shop}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sjekker…</translation>
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
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
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
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Products concerned</source>
        <translation>Produkter det gjelder</translation>
    </message>
    <message>
        <source>&amp;This one is meant</source>
        <translation>&amp;Denne er ment</translation>
    </message>
    <message>
        <source>&amp;Open in shop</source>
        <translation>Åpne i &amp;butikken</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Sjekk igjen</translation>
    </message>
    <message>
        <source>&amp;Import products now</source>
        <translation>&amp;Importer produkter nå</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems keep products</source>
        <translation>
            <numerusform>%Ln problem hindrer at produkter</numerusform>
            <numerusform>%Ln problemer hindrer at produkter</numerusform>
        </translation>
    </message>
    <message>
        <source>from being matched. Everything else is imported all the same.</source>
        <translation>blir koblet sammen. Alt annet importeres likevel.</translation>
    </message>
    <message>
        <source>No problem: every product that was read can be matched by its SKU.</source>
        <translation>Ingen problemer: alle produkter som ble lest, kan kobles sammen ved hjelp av SKU-en.</translation>
    </message>
    <message>
        <source>What you picked is sent with the next import of products.</source>
        <translation>Det du valgte, sendes med neste import av produkter.</translation>
    </message>
    <message>
        <source>The same SKU twice</source>
        <translation>Samme SKU to ganger</translation>
    </message>
    <message>
        <source>Differs only by case or spaces</source>
        <translation>Bare ulik bruk av store bokstaver eller mellomrom</translation>
    </message>
    <message>
        <source>Variations with their parent&apos;s SKU</source>
        <translation>Varianter med hovedproduktets SKU</translation>
    </message>
    <message>
        <source>No SKU</source>
        <translation>Ingen SKU</translation>
    </message>
    <message>
        <source>Several records fit there</source>
        <translation>Flere poster passer der</translation>
    </message>
    <message>
        <source>Its record there is taken</source>
        <translation>Posten der er opptatt</translation>
    </message>
    <message>
        <source>In the shop&apos;s trash</source>
        <translation>I butikkens papirkurv</translation>
    </message>
    <message>
        <source>None of these is sent until each has a SKU of its own. Change them in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation>Ingen av disse sendes før hver har sin egen SKU. Endre dem i butikken, eller velg den som er ment: de andre står da for samme beholdning.</translation>
    </message>
    <message>
        <source>Such SKUs are taken for the same. Give each a clearly different one in the shop, or pick the one that is meant: the others then stand for the same stock.</source>
        <translation>Slike SKU-er regnes som like. Gi hver en tydelig forskjellig SKU i butikken, eller velg den som er ment: de andre står da for samme beholdning.</translation>
    </message>
    <message>
        <source>These variations have no SKU of their own, so the shop shows their parent&apos;s. Give each its own SKU in the shop; or, if they are one and the same on your shelf, pick one to stand for all.</source>
        <translation>Disse variantene har ingen egen SKU, så butikken viser hovedproduktets. Gi hver sin egen SKU i butikken; eller, hvis de er én og samme vare på hyllen din, velg én som står for alle.</translation>
    </message>
    <message>
        <source>Without a SKU it cannot be matched. Open it in the shop and give it one.</source>
        <translation>Uten SKU kan det ikke kobles sammen. Åpne det i butikken og gi det en.</translation>
    </message>
    <message>
        <source>More than one record in {there} has this SKU. Pick the one that is the same product, or leave only one of them there.</source>
        <translation>Mer enn én post i {there} har denne SKU-en. Velg den som er samme produkt, eller la bare én av dem bli igjen der.</translation>
    </message>
    <message>
        <source>The record in {there} with this SKU already belongs to another product of the shop. Give one of the two another SKU, in the shop.</source>
        <translation>Posten i {there} med denne SKU-en hører allerede til et annet produkt i butikken. Gi ett av de to en annen SKU, i butikken.</translation>
    </message>
    <message>
        <source>This product is in the trash, and its SKU is still in use. Restore it, or delete it for good and, if it is not sold any more, delete its record in {there} too.</source>
        <translation>Dette produktet ligger i papirkurven, og SKU-en er fortsatt i bruk. Gjenopprett det, eller slett det for godt og slett også posten i {there} hvis det ikke selges lenger.</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>koblet</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>ikke koblet</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>Lagre supportpakke</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Samler inn…</translation>
    </message>
    <message>
        <source>Contents of the bundle</source>
        <translation>Innholdet i pakken</translation>
    </message>
    <message>
        <source>What this page says</source>
        <translation>Hva denne siden sier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lagre…</translation>
    </message>
    <message>
        <source>This is what will be saved, and nothing else. Keys, e-mail addresses, and the names and addresses of your connections are taken out. What a server said in its own words may still name somebody: look through the pages, and untick what you want to leave out. Nothing is sent anywhere: you decide whom you give the file.</source>
        <translation>Dette blir lagret, og ikke noe annet. Nøkler, e-postadresser og navn og adresser på tilkoblingene dine er tatt ut. Det en server har sagt med egne ord, kan fortsatt nevne noen: Se gjennom sidene, og fjern haken ved det du vil utelate. Ingenting sendes noe sted: Du bestemmer hvem du gir filen til.</translation>
    </message>
    <message>
        <source>Saved. Give the file to whoever helps you.</source>
        <translation>Lagret. Gi filen til den som hjelper deg.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Starting…</source>
        <translation>Starter…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synkroniser nå</translation>
    </message>
    <message>
        <source>&amp;Pending orders</source>
        <translation>Ventende &amp;ordrer</translation>
    </message>
    <message>
        <source>What needs &amp;you</source>
        <translation>&amp;Dette trenger deg</translation>
    </message>
    <message>
        <source>No &amp;notifications for</source>
        <translation>Ingen &amp;varsler i</translation>
    </message>
    <message>
        <source>30 &amp;minutes</source>
        <translation>30 &amp;minutter</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 &amp;time</translation>
    </message>
    <message>
        <source>&amp;8 hours</source>
        <translation>&amp;8 timer</translation>
    </message>
    <message>
        <source>&amp;Open WC Sync Desktop</source>
        <translation>Å&amp;pne WC Sync Desktop</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders pending</source>
        <translation>
            <numerusform>%Ln ordre venter</numerusform>
            <numerusform>%Ln ordrer venter</numerusform>
        </translation>
    </message>
    <message>
        <source>last look {time}</source>
        <translation>siste sjekk {time}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders are waiting.</source>
        <translation>
            <numerusform>%Ln ordre venter.</numerusform>
            <numerusform>%Ln ordrer venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation>WC Sync Desktop</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need you.</source>
        <translation>
            <numerusform>%Ln sak trenger deg.</numerusform>
            <numerusform>%Ln saker trenger deg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnOnDialog</name>
    <message>
        <source>Turn on Auto Sync</source>
        <translation>Slå på Autosynk</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Shows now</source>
        <translation>Viser nå</translation>
    </message>
    <message>
        <source>Will be told</source>
        <translation>Får beskjed om</translation>
    </message>
    <message>
        <source>Quantities that differ</source>
        <translation>Antall som er ulike</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these products have another quantity in a shop than in the stock book.</source>
        <translation>
            <numerusform>%Ln av disse produktene har et annet antall i en butikk enn i lagerboken.</numerusform>
            <numerusform>%Ln av disse produktene har et annet antall i en butikk enn i lagerboken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning Auto Sync on sends nothing yet. The next change of a product, or Sync now, overwrites what the shop shows. If the shop is right, correct the stock book first.</source>
        <translation>Når du slår på Autosynk, sendes ingenting ennå. Neste endring av et produkt, eller Synkroniser nå, overskriver det butikken viser. Hvis butikken har rett, må du rette lagerboken først.</translation>
    </message>
    <message>
        <source>The first {number} are shown.</source>
        <translation>De første {number} vises.</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Slå på</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Angre: {act}</translation>
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
        <translation>Teller i butikker</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tas fra</translation>
    </message>
    <message>
        <source>What lies here is &amp;offered in shops</source>
        <translation>Det som ligger her, &amp;tilbys i butikker</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Orders take from the &amp;lowest number first</source>
        <translation>Ordrer tar fra det &amp;laveste nummeret først</translation>
    </message>
    <message>
        <source>N&amp;ew warehouse</source>
        <translation>N&amp;ytt lager</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>La&amp;gre</translation>
    </message>
    <message>
        <source>A shop may have a warehouse of its own: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>En butikk kan ha sitt eget lager: ⋯ → «Butikker: hvem fører lageret…».</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ nei</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>WC Sync Desktop keeps your WooCommerce shops in step with Megaventory, Vtiger CRM, each other and a stock book of its own: every order arrives once, every stock figure is right. It runs on this computer; your keys stay in its keyring, and your data goes nowhere but to the systems you connect.</source>
        <translation>WC Sync Desktop synkroniserer WooCommerce-butikkene dine med Megaventory, Vtiger CRM, hverandre og sin egen lagerbok: hver ordre kommer frem én gang, hvert lagertall stemmer. Det kjører på denne datamaskinen; nøklene blir i nøkkelringen, og dataene dine går ingen andre steder enn til systemene du kobler til.</translation>
    </message>
    <message>
        <source>&amp;Connect my shop</source>
        <translation>&amp;Koble til butikken min</translation>
    </message>
    <message>
        <source>You need its address and two keys, which the shop makes for you. It takes some five minutes.</source>
        <translation>Du trenger adressen og to nøkler, som butikken lager for deg. Det tar omtrent fem minutter.</translation>
    </message>
    <message>
        <source>&amp;Try it with practice data</source>
        <translation>&amp;Prøv med øvingsdata</translation>
    </message>
    <message>
        <source>A practice shop, Megaventory and Vtiger on this computer. Nothing real is touched.</source>
        <translation>En øvingsbutikk, Megaventory og Vtiger på denne datamaskinen. Ingenting ekte røres.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation>&amp;Gjenopprett en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Go on with what you had, on this computer or another one.</source>
        <translation>Fortsett med det du hadde, på denne datamaskinen eller en annen.</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>Les &amp;brukerveiledningen</translation>
    </message>
    <message>
        <source>What goes where, what happens every day, and what to do when it does not.</source>
        <translation>Hva som går hvor, hva som skjer hver dag, og hva du gjør når det ikke skjer.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this number? – {sku}</source>
        <translation>Hvorfor dette tallet? – {sku}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Should show</source>
        <translation>Skal vise</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Sent last</source>
        <translation>Sist sendt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>What each shop is told</source>
        <translation>Hva hver butikk får beskjed om</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle som finnes</translation>
    </message>
    <message>
        <source>Show &amp;just as many, whatever there is</source>
        <translation>Vis &amp;alltid akkurat så mange, uansett beholdning</translation>
    </message>
    <message>
        <source>&amp;Save for this shop</source>
        <translation>&amp;Lagre for denne butikken</translation>
    </message>
    <message>
        <source>S&amp;KU in this shop</source>
        <translation>S&amp;KU i denne butikken</translation>
    </message>
    <message>
        <source>Keep &amp;back (pieces that are not offered)</source>
        <translation>&amp;Hold tilbake (enheter som ikke tilbys)</translation>
    </message>
    <message>
        <source>Show at &amp;most</source>
        <translation>&amp;Vis høyst</translation>
    </message>
    <message>
        <source>not in this shop</source>
        <translation>ikke i denne butikken</translation>
    </message>
    <message>
        <source>The stock book keeps no shop&apos;s stock yet. Choose the shops: ⋯ → “Shops: who keeps their stock…”.</source>
        <translation>Lagerboken fører ikke lageret for noen butikk ennå. Velg butikkene: ⋯ → «Butikker: hvem fører lageret…».</translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own and is told nothing</source>
        <translation>Butikken sender det fra egne lagre og får ingen beskjed</translation>
    </message>
    <message>
        <source>{shop} shows</source>
        <translation>{shop} viser</translation>
    </message>
    <message>
        <source>How {shop} sells it</source>
        <translation>Hvordan {shop} selger det</translation>
    </message>
    <message>
        <source>{number}, as everywhere</source>
        <translation>{number}, som overalt</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>På lager</translation>
    </message>
    <message>
        <source>In warehouses that do not count</source>
        <translation>I lagre som ikke teller</translation>
    </message>
    <message>
        <source>Ordered and not yet shipped</source>
        <translation>Bestilt og ikke sendt ennå</translation>
    </message>
    <message>
        <source>Kits that can be put together</source>
        <translation>Sett som kan settes sammen</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <source>The shop shows no more than its limit</source>
        <translation>Butikken viser ikke mer enn grensen sin</translation>
    </message>
    <message>
        <source>The shop always shows</source>
        <translation>Butikken viser alltid</translation>
    </message>
    <message>
        <source>Never below zero</source>
        <translation>Aldri under null</translation>
    </message>
    <message>
        <source>⚠ The shop can sell more than there is: it shows this number even at 0 pieces.</source>
        <translation>⚠ Butikken kan selge mer enn det som finnes: den viser dette tallet selv ved 0 enheter.</translation>
    </message>
    <message>
        <source>Keep back</source>
        <translation>Hold tilbake</translation>
    </message>
    <message>
        <source>Show at most</source>
        <translation>Vis høyst</translation>
    </message>
    <message>
        <source>Saved. {shop} should show {number}.</source>
        <translation>Lagret. {shop} skal vise {number}.</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Work orders</source>
        <translation>Produksjonsordrer</translation>
    </message>
    <message>
        <source>What you make yourself: components leave the warehouse, the product comes in.</source>
        <translation>Det du lager selv: komponenter går ut av lageret, produktet kommer inn.</translation>
    </message>
    <message>
        <source>&amp;Makes (SKU)</source>
        <translation>&amp;Produserer (SKU)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hvor mange</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Produsert så langt</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenter</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Pieces for one</source>
        <translation>Enheter per produkt</translation>
    </message>
    <message>
        <source>&amp;Made…</source>
        <translation>P&amp;rodusert…</translation>
    </message>
    <message>
        <source>Say how many are made: components go out, the product comes in</source>
        <translation>Oppgi hvor mange som er produsert: komponenter går ut, produktet kommer inn</translation>
    </message>
    <message>
        <source>not in the stock book</source>
        <translation>ikke i lagerboken</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>How many are made?</source>
        <translation>Hvor mange er produsert?</translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minutt</numerusform>
            <numerusform>%Ln minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln timer</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} til {most}</translation>
    </message>
</context>
<context>
    <name>_Statuses</name>
    <message>
        <source>Pending payment</source>
        <translation>Venter på betaling</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Behandles</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kansellert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladd</translation>
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
        <translation>(og {0} til)</translation>
    </message>
    <message>
        <source>(no code)</source>
        <translation>(ingen kode)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(uten navn)</translation>
    </message>
    <message>
        <source>; orders may also be in {0}</source>
        <translation>; ordrer kan også være i {0}</translation>
    </message>
    <message>
        <source>; “Sync order” tells it.</source>
        <translation>; «Synkroniser ordre» melder det videre.</translation>
    </message>
    <message>
        <source>A connection of this operation was removed.</source>
        <translation>En tilkobling i denne kjøringen ble fjernet.</translation>
    </message>
    <message>
        <source>A copy of this order lies in the trash of the shop.</source>
        <translation>En kopi av denne ordren ligger i butikkens papirkurv.</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>En feil i programmet</translation>
    </message>
    <message>
        <source>A feed is read once a minute at most.</source>
        <translation>En feed leses høyst én gang i minuttet.</translation>
    </message>
    <message>
        <source>A feed needs a name of its own.</source>
        <translation>En feed trenger et eget navn.</translation>
    </message>
    <message>
        <source>A firewall or proxy on the way blocks it: allow WC Sync Desktop there.</source>
        <translation>En brannmur eller proxy på veien blokkerer det: tillat WC Sync Desktop der.</translation>
    </message>
    <message>
        <source>A firewall or security plugin blocks it: ask your host to allow WC Sync Desktop.</source>
        <translation>En brannmur eller sikkerhetsutvidelse blokkerer det: be webhotellet ditt om å tillate WC Sync Desktop.</translation>
    </message>
    <message>
        <source>A grouped product is only a page of other products; those are sent.</source>
        <translation>Et gruppert produkt er bare en side med andre produkter; de sendes.</translation>
    </message>
    <message>
        <source>A key is missing.</source>
        <translation>En nøkkel mangler.</translation>
    </message>
    <message>
        <source>A kit cannot be a part of a kit.</source>
        <translation>Et sett kan ikke være en del av et sett.</translation>
    </message>
    <message>
        <source>A kit lies nowhere itself.</source>
        <translation>Et sett ligger ikke på lager selv.</translation>
    </message>
    <message>
        <source>A kit needs at least one part.</source>
        <translation>Et sett trenger minst én del.</translation>
    </message>
    <message>
        <source>A later synchronization took over.</source>
        <translation>En senere synkronisering tok over.</translation>
    </message>
    <message>
        <source>A number of pieces must be more than 0.</source>
        <translation>Et antall enheter må være mer enn 0.</translation>
    </message>
    <message>
        <source>A plugin in “{0}” already keeps it in step with “{1}”.</source>
        <translation>En utvidelse i «{0}» synkroniserer den allerede med «{1}».</translation>
    </message>
    <message>
        <source>A plugin of the shop already works with {0}.</source>
        <translation>En utvidelse i butikken arbeider allerede med {0}.</translation>
    </message>
    <message>
        <source>A position of a pass is not known.</source>
        <translation>En posisjon i en gjennomgang er ukjent.</translation>
    </message>
    <message>
        <source>A product in the trash has no quantity.</source>
        <translation>Et produkt i papirkurven har ikke noe antall.</translation>
    </message>
    <message>
        <source>A product of the stock book needs a SKU.</source>
        <translation>Et produkt i lagerboken trenger en SKU.</translation>
    </message>
    <message>
        <source>A product of this order was deleted in Vtiger.</source>
        <translation>Et produkt i denne ordren ble slettet i Vtiger.</translation>
    </message>
    <message>
        <source>A program on my computer, WC Sync Desktop, cannot talk to {0}.</source>
        <translation>Et program på datamaskinen min, WC Sync Desktop, får ikke kontakt med {0}.</translation>
    </message>
    <message>
        <source>A record of another kind was given.</source>
        <translation>En post av en annen type ble oppgitt.</translation>
    </message>
    <message>
        <source>A row of another kind was given.</source>
        <translation>En rad av et annet slag ble gitt.</translation>
    </message>
    <message>
        <source>A shop has no helper {0}.</source>
        <translation>En butikk har ingen hjelper {0}.</translation>
    </message>
    <message>
        <source>A shop has no queue of changes.</source>
        <translation>En butikk har ingen kø med endringer.</translation>
    </message>
    <message>
        <source>A shop&apos;s quantities come with its products.</source>
        <translation>Antallene i en butikk kommer med produktene.</translation>
    </message>
    <message>
        <source>A warehouse needs a name of its own.</source>
        <translation>Et lager trenger et eget navn.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of {0}.</source>
        <translation>En nettside kom i stedet for et svar fra {0}.</translation>
    </message>
    <message>
        <source>A {0} needs at least one product.</source>
        <translation>En {0} trenger minst ett produkt.</translation>
    </message>
    <message>
        <source>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL</source>
        <translation>AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTC BTN BWP BYN BYR BZD CAD CDF CHF CNY COP CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IRR IRT JEP JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN PRB QAR RMB RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VEB VED VEF VES WST XCD XCG YER ZAR ZMW ZWG ZWL</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-nøkkel</translation>
    </message>
    <message>
        <source>Aborted by another synchronization</source>
        <translation>Avbrutt av en annen synkronisering</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Tilgangsnøkkel</translation>
    </message>
    <message>
        <source>Add a row with its SKU and how many are in a kit.</source>
        <translation>Legg til en rad med SKU og hvor mange det er i et sett.</translation>
    </message>
    <message>
        <source>Add a row.</source>
        <translation>Legg til en rad.</translation>
    </message>
    <message>
        <source>Add a rule at Cloudflare: bypass the cache where the address contains /wp-json/.</source>
        <translation>Legg til en regel hos Cloudflare: gå utenom hurtigbufferen der adressen inneholder /wp-json/.</translation>
    </message>
    <message>
        <source>Add it again, then start anew.</source>
        <translation>Legg det til igjen, og start så på nytt.</translation>
    </message>
    <message>
        <source>Add it as a new connection and import into it; this one keeps its history.</source>
        <translation>Legg det til som en ny tilkobling og importer til den; denne beholder historikken sin.</translation>
    </message>
    <message>
        <source>Add it as a new connection.</source>
        <translation>Legg det til som en ny tilkobling.</translation>
    </message>
    <message>
        <source>Add it as a new connection; this one keeps its history.</source>
        <translation>Legg det til som en ny tilkobling; denne beholder historikken sin.</translation>
    </message>
    <message>
        <source>Add it by hand there.</source>
        <translation>Legg det til manuelt der.</translation>
    </message>
    <message>
        <source>Add it in Vtiger: Settings → Inventory → Currencies; then press Retry.</source>
        <translation>Legg den til i Vtiger: Settings → Inventory → Currencies; trykk så på Prøv igjen.</translation>
    </message>
    <message>
        <source>Add the products anew.</source>
        <translation>Legg til produktene på nytt.</translation>
    </message>
    <message>
        <source>Adding a product failed; see “What needs you”. {0}</source>
        <translation>Et produkt kunne ikke legges til; se «Dette trenger deg». {0}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Adjust its parts instead.</source>
        <translation>Juster delene i stedet.</translation>
    </message>
    <message>
        <source>Adjust its quantity to 0 first, or make the kit under another SKU.</source>
        <translation>Juster først antallet til 0, eller lag settet under en annen SKU.</translation>
    </message>
    <message>
        <source>Adjust the quantity instead.</source>
        <translation>Juster antallet i stedet.</translation>
    </message>
    <message>
        <source>Adjust what it is put together of.</source>
        <translation>Juster hva det er satt sammen av.</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Justering</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>An action has no quantity to set.</source>
        <translation>En handling har ikke noe antall å sette.</translation>
    </message>
    <message>
        <source>An action has nothing to look up.</source>
        <translation>En handling har ingenting å slå opp.</translation>
    </message>
    <message>
        <source>An action has nothing to write.</source>
        <translation>En handling har ingenting å skrive.</translation>
    </message>
    <message>
        <source>An adjustment needs a reason.</source>
        <translation>En justering trenger en årsak.</translation>
    </message>
    <message>
        <source>An external product is sold by another site.</source>
        <translation>Et eksternt produkt selges av et annet nettsted.</translation>
    </message>
    <message>
        <source>Another Vtiger than before answers.</source>
        <translation>Et annet Vtiger enn før svarer.</translation>
    </message>
    <message>
        <source>Another client is called {0}; the e-mail was added to the name.</source>
        <translation>En annen kunde heter {0}; e-postadressen ble lagt til i navnet.</translation>
    </message>
    <message>
        <source>Another program is using the local database.</source>
        <translation>Et annet program bruker den lokale databasen.</translation>
    </message>
    <message>
        <source>Approved changes</source>
        <translation>Godkjente endringer</translation>
    </message>
    <message>
        <source>Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode</source>
        <translation>Article, Article no., Article number, Item no., Item number, Item code, Code, Product code, Stock code,Part number, Part no., Bestellnummer, Produktnummer, Varekode, Produktkode, Kode</translation>
    </message>
    <message>
        <source>As a service</source>
        <translation>Som en tjeneste</translation>
    </message>
    <message>
        <source>Ask your host for a valid certificate, or choose the certificate file of your own authority.</source>
        <translation>Be webhotellet om et gyldig sertifikat, eller velg sertifikatfilen til din egen utsteder.</translation>
    </message>
    <message>
        <source>Auto Sync</source>
        <translation>Autosynk</translation>
    </message>
    <message>
        <source>Auto Sync off</source>
        <translation>Autosynk av</translation>
    </message>
    <message>
        <source>Auto Sync on</source>
        <translation>Autosynk på</translation>
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
        <translation>Fakturaadresse</translation>
    </message>
    <message>
        <source>Billing and Shipping Address</source>
        <translation>Faktura- og leveringsadresse</translation>
    </message>
    <message>
        <source>Both clocks agree.</source>
        <translation>Begge klokkene går likt.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Hurtigbuffer</translation>
    </message>
    <message>
        <source>Cancel sales order {0} in {1}, unless the goods are still to be delivered; then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Kanseller salgsordre {0} i {1}, med mindre varene fortsatt skal leveres; trykk så på Ferdig. Inntil da forblir antallene i butikken som de er.</translation>
    </message>
    <message>
        <source>Cancel the one for {0} there by hand.</source>
        <translation>Kanseller den for {0} der for hånd.</translation>
    </message>
    <message>
        <source>Cancel the operation first, or wait for its end.</source>
        <translation>Avbryt kjøringen først, eller vent til den er ferdig.</translation>
    </message>
    <message>
        <source>Cancel the operation first.</source>
        <translation>Avbryt kjøringen først.</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Avbrutt av deg</translation>
    </message>
    <message>
        <source>Cancelled by you after {0} of {1}</source>
        <translation>Avbrutt av deg etter {0} av {1}</translation>
    </message>
    <message>
        <source>Cancelled by you before it began</source>
        <translation>Avbrutt av deg før start</translation>
    </message>
    <message>
        <source>Cancelled by you.</source>
        <translation>Avbrutt av deg.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory is {1} and cannot be cancelled.</source>
        <translation>Kansellert i butikken, men salgsordre {0} i Megaventory er {1} og kan ikke kanselleres.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation>Kansellert i butikken, men salgsordre {0} i Megaventory er laget av en annen ordre og blir som den er.</translation>
    </message>
    <message>
        <source>Cancelled in the shop, but two sales orders in Megaventory bear the number {0}, and the other one is not to be cancelled.</source>
        <translation>Kansellert i butikken, men to salgsordrer i Megaventory har nummeret {0}, og den andre skal ikke kanselleres.</translation>
    </message>
    <message>
        <source>Cancelled in {0}, but completed in the shop. Cancel or refund it in the shop, or press Skip.</source>
        <translation>Kansellert i {0}, men fullført i butikken. Kanseller eller refunder den i butikken, eller trykk på Hopp over.</translation>
    </message>
    <message>
        <source>Categories and services</source>
        <translation>Kategorier og tjenester</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Change it there, or choose another warehouse.</source>
        <translation>Endre det der, eller velg et annet lager.</translation>
    </message>
    <message>
        <source>Change one of the two records.</source>
        <translation>Endre en av de to postene.</translation>
    </message>
    <message>
        <source>Changed in the shop, but sales order {0} in Megaventory was made of another order and stays as it is.</source>
        <translation>Endret i butikken, men salgsordre {0} i Megaventory er laget av en annen ordre og blir som den er.</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Se etter endringer</translation>
    </message>
    <message>
        <source>Check that it is there, and make room.</source>
        <translation>Kontroller at den er der, og lag plass.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Sjekk at den er der.</translation>
    </message>
    <message>
        <source>Check the address and your internet connection.</source>
        <translation>Sjekk adressen og internettforbindelsen.</translation>
    </message>
    <message>
        <source>Check the address, and that the WooCommerce plugin is switched on.</source>
        <translation>Sjekk adressen, og at WooCommerce-utvidelsen er slått på.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Sjekk adressen.</translation>
    </message>
    <message>
        <source>Check the address; a firewall, a cache or maintenance can do this too.</source>
        <translation>Sjekk adressen; også en brannmur, en hurtigbuffer eller vedlikehold kan være årsaken.</translation>
    </message>
    <message>
        <source>Check the folder of the profile, and make room.</source>
        <translation>Kontroller mappen til profilen, og lag plass.</translation>
    </message>
    <message>
        <source>Check the folder of the profile.</source>
        <translation>Sjekk profilmappen.</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Velg en CSV- eller XLSX-fil.</translation>
    </message>
    <message>
        <source>Choose a Vtiger CRM.</source>
        <translation>Velg et Vtiger CRM.</translation>
    </message>
    <message>
        <source>Choose a file that ends with {0}.</source>
        <translation>Velg en fil som slutter på {0}.</translation>
    </message>
    <message>
        <source>Choose a file, or enter the address of a page.</source>
        <translation>Velg en fil, eller skriv inn adressen til en side.</translation>
    </message>
    <message>
        <source>Choose a shop, Megaventory or a file.</source>
        <translation>Velg en butikk, Megaventory eller en fil.</translation>
    </message>
    <message>
        <source>Choose a shop.</source>
        <translation>Velg en butikk.</translation>
    </message>
    <message>
        <source>Choose another SKU.</source>
        <translation>Velg en annen SKU.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Velg en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Velg en annen tegnkoding.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Velg en annen fil.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Velg en annen mappe, eller lag plass.</translation>
    </message>
    <message>
        <source>Choose another location for sales orders, or let this one count, in the settings of the connection.</source>
        <translation>Velg en annen lokasjon for salgsordrer, eller la denne telle, i innstillingene for tilkoblingen.</translation>
    </message>
    <message>
        <source>Choose another location for them, or let this one count, in the settings of the connection.</source>
        <translation>Velg en annen lokasjon for dem, eller la denne telle, i innstillingene for tilkoblingen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Velg et annet nummer.</translation>
    </message>
    <message>
        <source>Choose another one with --profile.</source>
        <translation>Velg en annen med --profile.</translation>
    </message>
    <message>
        <source>Choose another one, or let its stock count.</source>
        <translation>Velg en annen, eller la beholdningen der telle.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Velg en annen.</translation>
    </message>
    <message>
        <source>Choose another one: tab Connections, Categories.</source>
        <translation>Velg en annen: fanen Tilkoblinger, Kategorier.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Velg et annet sted.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>Velg et annet ark.</translation>
    </message>
    <message>
        <source>Choose first what they share (a preset).</source>
        <translation>Velg først hva de deler (et oppsett).</translation>
    </message>
    <message>
        <source>Choose from: {0}.</source>
        <translation>Velg blant: {0}.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Velg den på nytt.</translation>
    </message>
    <message>
        <source>Choose it on the tab Connections.</source>
        <translation>Velg den på fanen Tilkoblinger.</translation>
    </message>
    <message>
        <source>Choose it on the tab Products.</source>
        <translation>Velg den på fanen Produkter.</translation>
    </message>
    <message>
        <source>Choose its columns again.</source>
        <translation>Velg kolonnene på nytt.</translation>
    </message>
    <message>
        <source>Choose its components.</source>
        <translation>Velg delene.</translation>
    </message>
    <message>
        <source>Choose on the tab Products who keeps it, if that is to change.</source>
        <translation>Velg på fanen Produkter hvem som styrer den, hvis det skal endres.</translation>
    </message>
    <message>
        <source>Choose one in Megaventory&apos;s settings.</source>
        <translation>Velg en i innstillingene i Megaventory.</translation>
    </message>
    <message>
        <source>Choose one in Vtiger: Settings → Inventory → Currencies.</source>
        <translation>Velg en i Vtiger: Settings → Inventory → Currencies.</translation>
    </message>
    <message>
        <source>Choose one in WooCommerce → Settings.</source>
        <translation>Velg en i WooCommerce → Settings.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Velg en fra listen.</translation>
    </message>
    <message>
        <source>Choose one of: {0}.</source>
        <translation>Velg en av disse: {0}.</translation>
    </message>
    <message>
        <source>Choose other connections.</source>
        <translation>Velg andre tilkoblinger.</translation>
    </message>
    <message>
        <source>Choose that first.</source>
        <translation>Velg det først.</translation>
    </message>
    <message>
        <source>Choose the columns of the table.</source>
        <translation>Velg kolonnene i tabellen.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Velg filen på nytt.</translation>
    </message>
    <message>
        <source>Choose the line of its headers.</source>
        <translation>Velg linjen med overskriftene.</translation>
    </message>
    <message>
        <source>Choose the sign that separates its columns.</source>
        <translation>Velg tegnet som skiller kolonnene.</translation>
    </message>
    <message>
        <source>Choose two different shops.</source>
        <translation>Velg to forskjellige butikker.</translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where.</source>
        <translation>Velg hva som gjør det: fanen Tilkoblinger, Hva går hvor.</translation>
    </message>
    <message>
        <source>Choose what does: tab Connections, What goes where. Until then such records are skipped.</source>
        <translation>Velg hva som gjør det: fanen Tilkoblinger, Hva går hvor. Inntil da hoppes slike poster over.</translation>
    </message>
    <message>
        <source>Choose what it is made of.</source>
        <translation>Velg hva det er laget av.</translation>
    </message>
    <message>
        <source>Choose what it is put together of.</source>
        <translation>Velg hva det settes sammen av.</translation>
    </message>
    <message>
        <source>Choose what they share.</source>
        <translation>Velg hva de deler.</translation>
    </message>
    <message>
        <source>Choose “Shops…” to let the stock book keep a shop&apos;s stock.</source>
        <translation>Velg «Butikker…» for å la lagerboken styre beholdningen i en butikk.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Close it and start again.</source>
        <translation>Lukk det og start på nytt.</translation>
    </message>
    <message>
        <source>Columns are separated by one sign.</source>
        <translation>Kolonnene skilles med ett tegn.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company or name</source>
        <translation>Firma eller navn</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Forbrukernøkkel</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Forbrukerhemmelighet</translation>
    </message>
    <message>
        <source>Contact Name</source>
        <translation>Kontaktnavn</translation>
    </message>
    <message>
        <source>Contacts, organizations, products, services, sales orders and taxes are there.</source>
        <translation>Kontakter, organisasjoner, produkter, tjenester, salgsordrer og avgifter er på plass.</translation>
    </message>
    <message>
        <source>Contacts, products and taxes are kept in step all the same; for orders use 8.2.0 or a later repair of it.</source>
        <translation>Kontakter, produkter og avgifter synkroniseres likevel; for ordrer trengs 8.2.0 eller en senere feilretting av den.</translation>
    </message>
    <message>
        <source>Copy both from one key; a secret is shown only once, so make a new key if it is lost.</source>
        <translation>Kopier begge fra samme nøkkel; hemmeligheten vises bare én gang, så lag en ny nøkkel hvis den er tapt.</translation>
    </message>
    <message>
        <source>Copy it from the browser, up to the name of the shop.</source>
        <translation>Kopier den fra nettleseren, til og med navnet på butikken.</translation>
    </message>
    <message>
        <source>Copy it from the browser, without a password.</source>
        <translation>Kopier den fra nettleseren, uten passord.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <translation>Kopier den fra nettleseren.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Rett det og prøv igjen.</translation>
    </message>
    <message>
        <source>Correct it in {0}; everything else of it is taken.</source>
        <translation>Rett det i {0}; alt annet tas med.</translation>
    </message>
    <message>
        <source>Correct it in {0}; it is left out until then.</source>
        <translation>Rett det i {0}; posten utelates inntil da.</translation>
    </message>
    <message>
        <source>Correct it in {0}; the order is not sent until then.</source>
        <translation>Rett det i {0}; ordren sendes ikke før det er gjort.</translation>
    </message>
    <message>
        <source>Correct it in {0}; what is known of it stays as it is until then.</source>
        <translation>Rett det i {0}; det som er kjent om posten, forblir som det er inntil da.</translation>
    </message>
    <message>
        <source>Correct the product in the shop; what is known of it stays as it is until then.</source>
        <translation>Rett produktet i butikken; det som er kjent om det, forblir som det er inntil da.</translation>
    </message>
    <message>
        <source>Correct the record and try again.</source>
        <translation>Rett posten og prøv igjen.</translation>
    </message>
    <message>
        <source>Correct them and choose the file again, or say that these rows are to be left out.</source>
        <translation>Rett dem og velg filen på nytt, eller angi at disse radene skal utelates.</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Kupong</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>Kuponger</translation>
    </message>
    <message>
        <source>Create one in Megaventory.</source>
        <translation>Opprett en i Megaventory.</translation>
    </message>
    <message>
        <source>Create the product first.</source>
        <translation>Opprett produktet først.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer&apos;s note</source>
        <translation>Kundens merknad</translation>
    </message>
    <message>
        <source>Customers and products may be edited in the shop and in Vtiger, and orders placed in either; what is new on one side is added to the other. Where both change the same thing, you are asked. Taxes come from the shop.</source>
        <translation>Kunder og produkter kan redigeres i butikken og i Vtiger, og ordrer kan legges inn begge steder; det som er nytt på den ene siden, legges til på den andre. Hvis begge endrer det samme, blir du spurt. Avgiftene kommer fra butikken.</translation>
    </message>
    <message>
        <source>DEFAULT {0}</source>
        <translation>DEFAULT {0}</translation>
    </message>
    <message>
        <source>Decimals of prices</source>
        <translation>Desimaler i priser</translation>
    </message>
    <message>
        <source>Title, Description, Beschreibung, Beskrivelse, Περιγραφή</source>
        <translation>Title, Description, Beschreibung, Beskrivelse, Περιγραφή</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: Megaventory keeps two decimals.</source>
        <translation>Sum der {0}, i butikken {1}: Megaventory bruker to desimaler.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the difference of {2} is rounding.</source>
        <translation>Sum der {0}, i butikken {1}: forskjellen på {2} er avrunding.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: the rows of the order come to {2} in the shop itself. What else was taken off or added there (a gift card, say) is no row; enter it in Megaventory, then press Retry.</source>
        <translation>Sum der {0}, i butikken {1}: radene i ordren utgjør {2} i selve butikken. Det som ellers er trukket fra eller lagt til der (et gavekort, for eksempel), er ingen rad; legg det inn i Megaventory, og trykk så på Prøv igjen.</translation>
    </message>
    <message>
        <source>Total there {0}, in the shop {1}: they differ by {2}. Compare the two orders and correct the one in Megaventory; then press Retry.</source>
        <translation>Sum der {0}, i butikken {1}: de er {2} fra hverandre. Sammenlign de to ordrene og rett den i Megaventory; trykk så på Prøv igjen.</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>under null</translation>
    </message>
    <message>
        <source>Deleted in the shop, but Megaventory keeps it: it has stock or documents there.</source>
        <translation>Slettet i butikken, men Megaventory beholder det: det har beholdning eller dokumenter der.</translation>
    </message>
    <message>
        <source>Demanded fields</source>
        <translation>Obligatoriske felt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Empty: the name in the address, else the part of the e-mail before @</source>
        <translation>Tomt: navnet i adressen, ellers delen av e-postadressen før @</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>Skriv inn 0 eller mer.</translation>
    </message>
    <message>
        <source>Enter a longer time.</source>
        <translation>Skriv inn en lengre tid.</translation>
    </message>
    <message>
        <source>Enter a number of pieces, like 12.</source>
        <translation>Skriv inn et antall, for eksempel 12.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Skriv inn et tall.</translation>
    </message>
    <message>
        <source>Enter a valid key of an administrator (in Megaventory: your profile, API key).</source>
        <translation>Skriv inn en gyldig nøkkel for en administrator (i Megaventory: profilen din, API key).</translation>
    </message>
    <message>
        <source>Enter a valid key.</source>
        <translation>Skriv inn en gyldig nøkkel.</translation>
    </message>
    <message>
        <source>Enter another name.</source>
        <translation>Skriv inn et annet navn.</translation>
    </message>
    <message>
        <source>Enter another quantity.</source>
        <translation>Skriv inn et annet antall.</translation>
    </message>
    <message>
        <source>Enter as many at least, or say that nothing more comes.</source>
        <translation>Skriv inn minst like mange, eller angi at det ikke kommer flere.</translation>
    </message>
    <message>
        <source>Enter fewer, or raise its quantity.</source>
        <translation>Skriv inn færre, eller øk antallet.</translation>
    </message>
    <message>
        <source>Enter how far its time zone is ahead of UTC: tab Connections, Settings. Otherwise new orders may be taken for old ones.</source>
        <translation>Skriv inn hvor mye tidssonen ligger foran UTC: fanen Tilkoblinger, Innstillinger. Ellers kan nye ordrer bli oppfattet som gamle.</translation>
    </message>
    <message>
        <source>Enter how many pieces have come.</source>
        <translation>Skriv inn hvor mange som er kommet.</translation>
    </message>
    <message>
        <source>Enter how many pieces the shop shows.</source>
        <translation>Skriv inn hvor mange butikken skal vise.</translation>
    </message>
    <message>
        <source>Enter how many.</source>
        <translation>Skriv inn hvor mange.</translation>
    </message>
    <message>
        <source>Enter its quantity there.</source>
        <translation>Skriv inn antallet der.</translation>
    </message>
    <message>
        <source>Enter one; it is how shops find it.</source>
        <translation>Skriv inn en; det er den butikkene finner det med.</translation>
    </message>
    <message>
        <source>Enter that address in the connection.</source>
        <translation>Skriv inn den adressen i tilkoblingen.</translation>
    </message>
    <message>
        <source>Enter the key of an administrator.</source>
        <translation>Skriv inn nøkkelen til en administrator.</translation>
    </message>
    <message>
        <source>Enter the user name and the access key: in Vtiger, My Preferences, at the bottom. It is not the password.</source>
        <translation>Skriv inn brukernavnet og tilgangsnøkkelen: i Vtiger, My Preferences, helt nederst. Det er ikke passordet.</translation>
    </message>
    <message>
        <source>Enter them again: Connections → Edit.</source>
        <translation>Skriv dem inn på nytt: Tilkoblinger → Rediger.</translation>
    </message>
    <message>
        <source>Extra fee</source>
        <translation>Ekstra gebyr</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebyr</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebyrer</translation>
    </message>
    <message>
        <source>Field “WooCommerce ID”</source>
        <translation>Feltet «WooCommerce ID»</translation>
    </message>
    <message>
        <source>First Name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Found again after a lost answer.</source>
        <translation>Funnet igjen etter et tapt svar.</translation>
    </message>
    <message>
        <source>Found by its name, or made</source>
        <translation>Finnes på navnet, eller opprettes</translation>
    </message>
    <message>
        <source>Found by name and rate, or made</source>
        <translation>Finnes på navn og sats, eller opprettes</translation>
    </message>
    <message>
        <source>Found done after a lost answer, and edited since.</source>
        <translation>Funnet utført etter et tapt svar, og redigert siden.</translation>
    </message>
    <message>
        <source>Found done after a lost answer.</source>
        <translation>Funnet utført etter et tapt svar.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation>Gi hver kolonne sitt eget navn.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Gi den en.</translation>
    </message>
    <message>
        <source>Give that product another SKU there.</source>
        <translation>Gi det produktet en annen SKU der.</translation>
    </message>
    <message>
        <source>HTTP {0} without an address.</source>
        <translation>HTTP {0} uten adresse.</translation>
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
        <translation>La adresser som inneholder /wp-json/, bli holdt utenfor hurtigbufferen: i utvidelsen for hurtigbuffer, eller av webhotellet.</translation>
    </message>
    <message>
        <source>Have your host lift this password for the interface (/wp-json), or for the whole site.</source>
        <translation>Be verten din oppheve dette passordet for grensesnittet (/wp-json), eller for hele nettstedet.</translation>
    </message>
    <message>
        <source>Have your host look at the sessions of PHP.</source>
        <translation>Be webhotellet se på PHP-øktene.</translation>
    </message>
    <message>
        <source>Held by you; Sync order sends it.</source>
        <translation>Holdt tilbake av deg; Synkroniser ordre sender den.</translation>
    </message>
    <message>
        <source>How many records wait, and what needs a person</source>
        <translation>Hvor mange poster som venter, og hva som trenger en avgjørelse</translation>
    </message>
    <message>
        <source>If it was, press Skip; else change its reference there and press Retry.</source>
        <translation>Hvis det var det, trykk på Hopp over; ellers endre referansen der og trykk på Prøv igjen.</translation>
    </message>
    <message>
        <source>If the shop has moved, press Edit and enter its new address; else add it as a new connection.</source>
        <translation>Hvis butikken har flyttet, trykk på Rediger og skriv inn den nye adressen; ellers legger du den til som en ny tilkobling.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Import the products, or look at it in the SKU doctor.</source>
        <translation>Importer produktene, eller se på det i SKU-doktoren.</translation>
    </message>
    <message>
        <source>Import the products, then press Retry.</source>
        <translation>Importer produktene, og trykk så på Prøv igjen.</translation>
    </message>
    <message>
        <source>Import them in the tab Initialization.</source>
        <translation>Importer dem på fanen Oppstart.</translation>
    </message>
    <message>
        <source>Import them on the tab Products.</source>
        <translation>Importer dem på fanen Produkter.</translation>
    </message>
    <message>
        <source>In Vtiger: My Preferences → Number Of Currency Decimals → 2; then test again.</source>
        <translation>I Vtiger: My Preferences → Number Of Currency Decimals → 2; test så på nytt.</translation>
    </message>
    <message>
        <source>In Vtiger: Settings → Module Layouts &amp; Fields → {0} → Add Custom Field → Text, length 100, label “{1}”. Without it contacts are recognised by their e-mail address, products by their part number, orders by the field Customer No., and orders of guests get no contact.</source>
        <translation>I Vtiger: Settings → Module Layouts &amp; Fields → {0} → Add Custom Field → Text, lengde 100, etikett «{1}». Uten det kjennes kontakter igjen på e-postadressen, produkter på delenummeret, ordrer på feltet Customer No., og ordrer fra gjester får ingen kontakt.</translation>
    </message>
    <message>
        <source>In WooCommerce choose Settings → Advanced → Features, and switch REST API caching off.</source>
        <translation>I WooCommerce: velg Settings → Advanced → Features, og slå av REST API caching.</translation>
    </message>
    <message>
        <source>In WordPress choose Settings → Permalinks → Post name, and save.</source>
        <translation>I WordPress: velg Settings → Permalinks → Post name, og lagre.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>In the shop all variations of its product share one quantity, so those of {0} cannot be kept one by one. The shop&apos;s figure is left alone. To have it kept, switch on Manage stock for every variation in the shop; else press Leave it as it is.</source>
        <translation>I butikken deler alle varianter av produktet samme antall, så antallene for {0} kan ikke føres én for én. Tallet i butikken røres ikke. Skal det føres, slå på Manage stock for hver variant i butikken; ellers trykk på La det være som det er.</translation>
    </message>
    <message>
        <source>In the shop it failed after it was sent; the shop keeps its pieces as sold.</source>
        <translation>I butikken mislyktes den etter at den var sendt; butikken regner enhetene som solgt.</translation>
    </message>
    <message>
        <source>In the shop it shares the quantity of its product with the other variations; enter its own by hand.</source>
        <translation>I butikken deler den antallet til produktet med de andre variantene; skriv inn dens eget for hånd.</translation>
    </message>
    <message>
        <source>In the shop it was put into the trash or deleted; the shop keeps its pieces as sold.</source>
        <translation>I butikken ble den lagt i papirkurven eller slettet; butikken regner enhetene som solgt.</translation>
    </message>
    <message>
        <source>In the shop it was set to refunded.</source>
        <translation>I butikken ble den satt til refundert.</translation>
    </message>
    <message>
        <source>In the shop its total went from {0} to {1}.</source>
        <translation>I butikken gikk summen fra {0} til {1}.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} before tax.</source>
        <translation>I butikken gikk raden «{0}» fra {1} til {2} før avgift.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” went from {1} to {2} pieces.</source>
        <translation>I butikken gikk raden «{0}» fra {1} til {2} enheter.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was added.</source>
        <translation>I butikken ble raden «{0}» med {1} enheter lagt til.</translation>
    </message>
    <message>
        <source>In the shop row “{0}” with {1} pieces was removed.</source>
        <translation>I butikken ble raden «{0}» med {1} enheter fjernet.</translation>
    </message>
    <message>
        <source>In the shop shipping went from {0} to {1} before tax.</source>
        <translation>I butikken gikk frakten fra {0} til {1} før avgift.</translation>
    </message>
    <message>
        <source>In the shop the billing address is now “{0}”.</source>
        <translation>I butikken er fakturaadressen nå «{0}».</translation>
    </message>
    <message>
        <source>In the shop the customer&apos;s note is now “{0}”.</source>
        <translation>I butikken er kundens notat nå «{0}».</translation>
    </message>
    <message>
        <source>In the shop the delivery address is now “{0}”.</source>
        <translation>I butikken er leveringsadressen nå «{0}».</translation>
    </message>
    <message>
        <source>In the shop the e-mail address is now “{0}”.</source>
        <translation>I butikken er e-postadressen nå «{0}».</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was added.</source>
        <translation>I butikken ble gebyret «{0}» på {1} lagt til.</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” of {1} was removed.</source>
        <translation>I butikken ble gebyret «{0}» på {1} fjernet.</translation>
    </message>
    <message>
        <source>In the shop the fee “{0}” went from {1} to {2}.</source>
        <translation>I butikken gikk gebyret «{0}» fra {1} til {2}.</translation>
    </message>
    <message>
        <source>In the shop the phone number is now “{0}”.</source>
        <translation>I butikken er telefonnummeret nå «{0}».</translation>
    </message>
    <message>
        <source>In the shop the way of shipping is now “{0}”.</source>
        <translation>I butikken er fraktmåten nå «{0}».</translation>
    </message>
    <message>
        <source>In the shop this variation shares the quantity of its product.</source>
        <translation>I butikken deler denne varianten antallet til produktet.</translation>
    </message>
    <message>
        <source>In the shop {0} pieces of “{1}” went back into its stock (it is {2} there).</source>
        <translation>I butikken gikk {0} enheter av «{1}» tilbake på lager (det er {2} der).</translation>
    </message>
    <message>
        <source>In the shop {0} {1} of it were refunded.</source>
        <translation>I butikken ble {0} {1} av den refundert.</translation>
    </message>
    <message>
        <source>In the shop&apos;s plugin LiteSpeed Cache choose Cache → Cache REST API: Off, and purge all.</source>
        <translation>I butikkens utvidelse LiteSpeed Cache: velg Cache → Cache REST API: Off, og tøm alt.</translation>
    </message>
    <message>
        <source>In {0} it shares one quantity with the other variations of its product. Enter its own by hand.</source>
        <translation>I {0} deler den ett antall med de andre variantene av produktet. Skriv inn dens eget for hånd.</translation>
    </message>
    <message>
        <source>Initial import</source>
        <translation>Førstegangsimport</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Install the newest release first.</source>
        <translation>Installer først den nyeste versjonen.</translation>
    </message>
    <message>
        <source>Install the newest release; nothing was changed.</source>
        <translation>Installer den nyeste versjonen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Det svarer.</translation>
    </message>
    <message>
        <source>It came back from cancelled in the shop, but its sales order in {0} is cancelled. Enter it there by hand and press Skip, or cancel it in the shop again.</source>
        <translation>Kanselleringen er opphevet i butikken, men salgsordren i {0} er kansellert. Legg den inn der for hånd og trykk på Hopp over, eller kanseller den i butikken igjen.</translation>
    </message>
    <message>
        <source>It counts in {0}{1}.</source>
        <translation>Det regner i {0}{1}.</translation>
    </message>
    <message>
        <source>It ends with @m and a number; copy it as a whole.</source>
        <translation>Den slutter på @m og et tall; kopier hele.</translation>
    </message>
    <message>
        <source>It goes on by itself while the window is open, or with the next synchronisation.</source>
        <translation>Det går videre av seg selv mens vinduet er åpent, eller ved neste synkronisering.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Det fortsetter av seg selv.</translation>
    </message>
    <message>
        <source>It had changed meanwhile; nothing was written.</source>
        <translation>Det var endret i mellomtiden; ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>It has changed since.</source>
        <translation>Det er endret siden.</translation>
    </message>
    <message>
        <source>It has no SKU of its own: the shop shows its product&apos;s SKU {0} for all variations without one. Give each variation its own SKU, or pick one in the SKU doctor.</source>
        <translation>Den har ingen egen SKU: butikken viser SKU-en til produktet, {0}, for alle varianter uten. Gi hver variant sin egen SKU, eller velg én i SKU-legen.</translation>
    </message>
    <message>
        <source>It has no SKU.</source>
        <translation>Mangler SKU.</translation>
    </message>
    <message>
        <source>It has no SKU. Give it one in the shop.</source>
        <translation>Mangler SKU. Legg den inn i butikken.</translation>
    </message>
    <message>
        <source>It has no SKU. Give it one, then synchronise it again.</source>
        <translation>Mangler SKU. Legg den inn, og synkroniser på nytt.</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Mangler kode.</translation>
    </message>
    <message>
        <source>It has no e-mail address, so it cannot be a customer of a shop.</source>
        <translation>Mangler e-postadresse og kan derfor ikke være kunde i en butikk.</translation>
    </message>
    <message>
        <source>It has no e-mail address. Add one.</source>
        <translation>Mangler e-postadresse. Legg den til.</translation>
    </message>
    <message>
        <source>It has no name. Enter one in the shop.</source>
        <translation>Mangler navn. Legg det inn i butikken.</translation>
    </message>
    <message>
        <source>It has no part number, by which the shop would know it.</source>
        <translation>Mangler delenummeret som butikken ville kjent det igjen på.</translation>
    </message>
    <message>
        <source>It has no price. Enter one, then synchronise it again.</source>
        <translation>Mangler pris. Legg den inn, og synkroniser på nytt.</translation>
    </message>
    <message>
        <source>It has variations now, and none of them has its SKU {0}, so its record in {1} belongs to nothing in the shop. Give that SKU to the variation that it is, or leave it out.</source>
        <translation>Det har varianter nå, og ingen av dem har SKU {0}, så posten i {1} hører ikke til noe i butikken. Gi den SKU-en til varianten det er, eller utelat det.</translation>
    </message>
    <message>
        <source>It is Vtiger {0}, which cannot make sales orders for other programs.</source>
        <translation>Det er Vtiger {0}, som ikke kan lage salgsordrer for andre programmer.</translation>
    </message>
    <message>
        <source>It is Vtiger {0}.</source>
        <translation>Det er Vtiger {0}.</translation>
    </message>
    <message>
        <source>It is a kit and lies nowhere itself.</source>
        <translation>Det er et sett og ligger ikke på lager selv.</translation>
    </message>
    <message>
        <source>It is a kit now and lies nowhere itself.</source>
        <translation>Det er et sett nå og ligger ikke på lager selv.</translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation>Den er godtatt.</translation>
    </message>
    <message>
        <source>It is back on the other side.</source>
        <translation>Det er tilbake på den andre siden.</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Det kontrolleres nå.</translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it. Enter one there.</source>
        <translation>Det telles i butikken, som ikke har noe tall for det. Skriv inn et tall der.</translation>
    </message>
    <message>
        <source>It is counted in the shop, which has no figure of it; its quantity is left alone. Enter one in the shop: product → Inventory → Quantity. From then on {0} decides about it.</source>
        <translation>Det telles i butikken, som ikke har noe tall for det; antallet røres ikke. Skriv inn et tall i butikken: produktet → Inventory → Quantity. Fra da av bestemmer {0} over det.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Den er tom.</translation>
    </message>
    <message>
        <source>It is gone there, too.</source>
        <translation>Den er borte der også.</translation>
    </message>
    <message>
        <source>It is in neither of the two any more.</source>
        <translation>Det finnes ikke lenger i noen av de to.</translation>
    </message>
    <message>
        <source>It is in the trash of {0} and stays in {1}. Restore it, delete it there by hand, or leave it out.</source>
        <translation>Det ligger i papirkurven i {0} og blir værende i {1}. Gjenopprett det, slett det der for hånd, eller utelat det.</translation>
    </message>
    <message>
        <source>It is not active ({0}). Publish it, then synchronise it again.</source>
        <translation>Det er ikke aktivt ({0}). Publiser det, og synkroniser det på nytt.</translation>
    </message>
    <message>
        <source>It is not active there, so it is not sold in the shop.</source>
        <translation>Det er ikke aktivt der, så det selges ikke i butikken.</translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}.</source>
        <translation>Det er uklart hvilken kolonne som er {0}.</translation>
    </message>
    <message>
        <source>It is not clear which column is the {0}: {1}.</source>
        <translation>Det er uklart hvilken kolonne som er {0}: {1}.</translation>
    </message>
    <message>
        <source>It is not counted in the shop; its quantity is left alone. Switch it on in the shop: product → Inventory → Track stock quantity. From then on {0} decides about it.</source>
        <translation>Det telles ikke i butikken; antallet røres ikke. Slå det på i butikken: produktet → Inventory → Track stock quantity. Fra da av bestemmer {0} over det.</translation>
    </message>
    <message>
        <source>It is not in the shop any more.</source>
        <translation>Det finnes ikke lenger i butikken.</translation>
    </message>
    <message>
        <source>It is not in the stock book.</source>
        <translation>Det er ikke i lagerboken.</translation>
    </message>
    <message>
        <source>It is not in {0} yet. Import the products first.</source>
        <translation>Det er ikke i {0} ennå. Importer produktene først.</translation>
    </message>
    <message>
        <source>It is not published in the shop ({0}).</source>
        <translation>Det er ikke publisert i butikken ({0}).</translation>
    </message>
    <message>
        <source>It is part of order {0}, which is sent as a whole.</source>
        <translation>Den er del av ordre {0}, som sendes som en helhet.</translation>
    </message>
    <message>
        <source>It is part of order {0}, which is {1} and is not sent. Press Sync order to send this part by itself, or Skip.</source>
        <translation>Den er del av ordre {0}, som er {1} og ikke sendes. Trykk på Synkroniser ordre for å sende denne delen for seg, eller på Hopp over.</translation>
    </message>
    <message>
        <source>It is read again.</source>
        <translation>Det leses på nytt.</translation>
    </message>
    <message>
        <source>It is right as it is now.</source>
        <translation>Det er riktig slik det er nå.</translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation>Det er slått på.</translation>
    </message>
    <message>
        <source>It is the first list: look whether it is what you expect.</source>
        <translation>Det er den første listen: se om den er slik du venter.</translation>
    </message>
    <message>
        <source>It is there: what is made in Vtiger is found again by it.</source>
        <translation>Det finnes: det som opprettes i Vtiger, kjennes igjen på det.</translation>
    </message>
    <message>
        <source>It is valid.</source>
        <translation>Det er gyldig.</translation>
    </message>
    <message>
        <source>It is “{0}”, which is no record.</source>
        <translation>Det er «{0}», og det er ingen post.</translation>
    </message>
    <message>
        <source>It may do everything but make taxes.</source>
        <translation>Den kan gjøre alt unntatt å opprette avgifter.</translation>
    </message>
    <message>
        <source>It may read and write.</source>
        <translation>Den kan lese og skrive.</translation>
    </message>
    <message>
        <source>It rests in “{0}”, a status that is not sent. If such orders are to be sent, add it in the shop&apos;s settings (Send orders that are); if not, add it there under Leave alone. Or press Sync order.</source>
        <translation>Den ligger i «{0}», en status som ikke sendes. Skal slike ordrer sendes, legg statusen til i innstillingene for butikken (Send ordrer som er); hvis ikke, legg den til der under Rør ikke ordrer som er. Eller trykk på Synkroniser ordre.</translation>
    </message>
    <message>
        <source>It shares one record with another of the shop.</source>
        <translation>Det deler én post med et annet i butikken.</translation>
    </message>
    <message>
        <source>It stands for the same stock as another product of the shop.</source>
        <translation>Det står for samme beholdning som et annet produkt i butikken.</translation>
    </message>
    <message>
        <source>It stands for the same stock as the one you picked.</source>
        <translation>Det står for samme beholdning som det du valgte.</translation>
    </message>
    <message>
        <source>It stands under order {0} and sells the same for other amounts or on another day, as the rest of a deposit does. Press Sync order to send it, too, or Skip.</source>
        <translation>Den står under ordre {0} og selger det samme for andre beløp eller på en annen dag, slik resten av et depositum gjør. Trykk på Synkroniser ordre for å sende den også, eller på Hopp over.</translation>
    </message>
    <message>
        <source>It stands under order {0}, which could not be read yet.</source>
        <translation>Den står under ordre {0}, som ikke har kunnet leses ennå.</translation>
    </message>
    <message>
        <source>It takes {0} seconds per request.</source>
        <translation>Det tar {0} sekunder per forespørsel.</translation>
    </message>
    <message>
        <source>It uses {0}, but {1}.</source>
        <translation>Det bruker {0}, men {1}.</translation>
    </message>
    <message>
        <source>It waits until its hold time is over.</source>
        <translation>Den venter til ventetiden er over.</translation>
    </message>
    <message>
        <source>It was deleted for good in {0} and is still in {1}. Delete it there by hand, or leave it out.</source>
        <translation>Det ble slettet for godt i {0} og finnes fortsatt i {1}. Slett det der for hånd, eller utelat det.</translation>
    </message>
    <message>
        <source>It was deleted in Megaventory and has been restored.</source>
        <translation>Det var slettet i Megaventory og er gjenopprettet.</translation>
    </message>
    <message>
        <source>It was deleted in {0}. A variation has no trash: delete or unpublish it in the shop by hand.</source>
        <translation>Det ble slettet i {0}. En variant har ingen papirkurv: slett eller avpubliser den i butikken for hånd.</translation>
    </message>
    <message>
        <source>It was deleted in {0}. Import again to bring it back there, or leave it out.</source>
        <translation>Det ble slettet i {0}. Importer på nytt for å få det tilbake der, eller utelat det.</translation>
    </message>
    <message>
        <source>It was deleted in “{0}”, or lies in its trash. Restore it there.</source>
        <translation>Det ble slettet i «{0}», eller ligger i papirkurven der. Gjenopprett det der.</translation>
    </message>
    <message>
        <source>It was deleted on the other side. The next synchronisation removes it here, too.</source>
        <translation>Det ble slettet på den andre siden. Neste synkronisering fjerner det her også.</translation>
    </message>
    <message>
        <source>It was in Megaventory already.</source>
        <translation>Fantes allerede i Megaventory.</translation>
    </message>
    <message>
        <source>It was in Vtiger already.</source>
        <translation>Fantes allerede i Vtiger.</translation>
    </message>
    <message>
        <source>It was in the shop already.</source>
        <translation>Fantes allerede i butikken.</translation>
    </message>
    <message>
        <source>It was made for an order without an account.</source>
        <translation>Opprettet for en ordre uten konto.</translation>
    </message>
    <message>
        <source>It was made with a newer release of WC Sync Desktop.</source>
        <translation>Den er laget med en nyere versjon av WC Sync Desktop.</translation>
    </message>
    <message>
        <source>It was read three times. Try again; tell your host if it stays.</source>
        <translation>Den ble lest tre ganger. Prøv igjen; si fra til webhotellet hvis det vedvarer.</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>Det var slik allerede.</translation>
    </message>
    <message>
        <source>It was sold at the very moment when its quantity was read, again and again. Import the quantities once more.</source>
        <translation>Det ble solgt akkurat i øyeblikket da antallet ble lest, gang på gang. Importer antallene én gang til.</translation>
    </message>
    <message>
        <source>It was there already.</source>
        <translation>Fantes allerede der.</translation>
    </message>
    <message>
        <source>It was tried {0} times and did not get through; “Sync now” tries again. {1}</source>
        <translation>Det ble forsøkt {0} ganger og kom ikke gjennom; «Synkroniser nå» prøver igjen. {1}</translation>
    </message>
    <message>
        <source>It works, only slowly, and WC Sync Desktop asks for less at once. A faster host would help.</source>
        <translation>Det virker, bare langsomt, og WC Sync Desktop ber om mindre om gangen. Et raskere webhotell ville hjelpe.</translation>
    </message>
    <message>
        <source>It would change {0} of {1} products.</source>
        <translation>Det ville endre {0} av {1} produkter.</translation>
    </message>
    <message>
        <source>It would set {0} products to 0.</source>
        <translation>Det ville sette {0} produkter til 0.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Varelinjer</translation>
    </message>
    <message>
        <source>Its SKU is to become {0}, which another product has that waits for {1} in turn. In {2}, give one of them another SKU first, for a moment; the rest goes by itself.</source>
        <translation>SKU-en skal bli {0}, som et annet produkt har, og det venter i sin tur på {1}. Gi først en av dem en annen SKU i {2}, bare et øyeblikk; resten går av seg selv.</translation>
    </message>
    <message>
        <source>Its category ({0}) is not one of those for “{1}”. Change the category, or the list in the settings of the shop.</source>
        <translation>Kategorien ({0}) er ikke blant dem for «{1}». Endre kategorien, eller listen i innstillingene for butikken.</translation>
    </message>
    <message>
        <source>Its copy was deleted in “{0}”. Press Retry to copy it again, or Skip if that is as it should be.</source>
        <translation>Kopien ble slettet i «{0}». Trykk på Prøv igjen for å kopiere den på nytt, eller på Hopp over hvis det er slik det skal være.</translation>
    </message>
    <message>
        <source>Its name is empty, or holds only signs that Megaventory does not take. Give it a name in the shop.</source>
        <translation>Navnet er tomt, eller har bare tegn som Megaventory ikke godtar. Gi det et navn i butikken.</translation>
    </message>
    <message>
        <source>Its name is empty. Give it one.</source>
        <translation>Navnet er tomt. Skriv inn et navn.</translation>
    </message>
    <message>
        <source>Its operation had ended.</source>
        <translation>Kjøringen var avsluttet.</translation>
    </message>
    <message>
        <source>Its parts are sent in its place: {0}.</source>
        <translation>Delene sendes i stedet for den: {0}.</translation>
    </message>
    <message>
        <source>Its price cannot be made net: no tax rate of the shop fits its tax class at the shop&apos;s own address. Add that rate in the shop, or mark the product as not taxable.</source>
        <translation>Prisen kan ikke regnes om til netto: ingen avgiftssats i butikken passer til avgiftsklassen på butikkens egen adresse. Legg til satsen i butikken, eller merk produktet som avgiftsfritt.</translation>
    </message>
    <message>
        <source>Its product “{0}” cannot be read. {1}</source>
        <translation>Produktet «{0}» kan ikke leses. {1}</translation>
    </message>
    <message>
        <source>Its quantity has changed meanwhile.</source>
        <translation>Antallet er endret i mellomtiden.</translation>
    </message>
    <message>
        <source>Its quantity has parts of a piece, and the shop is not known to count such; the shop&apos;s figure is left alone. If the shop counts parts of a piece, say so in the settings of its connection; else make it whole in {0}.</source>
        <translation>Antallet har deler av en enhet, og det er ikke kjent om butikken teller slike; tallet i butikken røres ikke. Hvis butikken teller deler av en enhet, si det i innstillingene for tilkoblingen; ellers gjør antallet helt i {0}.</translation>
    </message>
    <message>
        <source>Its quotation marks do not close before line {0}.</source>
        <translation>Anførselstegnene lukkes ikke før linje {0}.</translation>
    </message>
    <message>
        <source>Its quotation marks do not close.</source>
        <translation>Anførselstegnene lukkes ikke.</translation>
    </message>
    <message>
        <source>Its record in {0} already belongs to another record of this shop. Give it a key of its own.</source>
        <translation>Posten i {0} hører allerede til en annen post i denne butikken. Gi den en egen nøkkel.</translation>
    </message>
    <message>
        <source>Its sales order was deleted in {0}. Press Retry to send the order again, or Skip if that is as it should be.</source>
        <translation>Salgsordren ble slettet i {0}. Trykk på Prøv igjen for å sende ordren på nytt, eller på Hopp over hvis det er slik det skal være.</translation>
    </message>
    <message>
        <source>Its status has changed since.</source>
        <translation>Statusen er endret siden.</translation>
    </message>
    <message>
        <source>Its total in Vtiger is {0} instead of {1}; settle it there by hand.</source>
        <translation>Totalen i Vtiger er {0} i stedet for {1}; ordne det der for hånd.</translation>
    </message>
    <message>
        <source>Its total is {0}, the original&apos;s {1}.</source>
        <translation>Totalen er {0}, originalens er {1}.</translation>
    </message>
    <message>
        <source>Its {0} is not shared with “{1}”. Choose on the tab Connections who decides about it.</source>
        <translation>Det deles ikke {0} med «{1}». Velg på fanen Tilkoblinger hvem som bestemmer.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nøkler</translation>
    </message>
    <message>
        <source>Kind and state of each connection, without name, address and keys</source>
        <translation>Type og tilstand for hver tilkobling, uten navn, adresse og nøkler</translation>
    </message>
    <message>
        <source>Known by it</source>
        <translation>Kjennes igjen på den</translation>
    </message>
    <message>
        <source>Known by it; compared without regard to capitals</source>
        <translation>Kjennes igjen på den; store og små bokstaver regnes som like</translation>
    </message>
    <message>
        <source>Known by the account, a guest by the e-mail; made where it is new</source>
        <translation>Kjennes igjen på kontoen, en gjest på e-postadressen; opprettes hvis ny</translation>
    </message>
    <message>
        <source>Last Name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Leave its row in.</source>
        <translation>La raden stå.</translation>
    </message>
    <message>
        <source>Leave only one of them there.</source>
        <translation>La bare én av dem være igjen der.</translation>
    </message>
    <message>
        <source>Leave out the part before the @ sign.</source>
        <translation>Utelat delen før @-tegnet.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Utelatt av deg.</translation>
    </message>
    <message>
        <source>Left out by you: {0}</source>
        <translation>Utelatt av deg: {0}</translation>
    </message>
    <message>
        <source>Less than 0.1 seconds</source>
        <translation>Under 0,1 sekunder</translation>
    </message>
    <message>
        <source>Let at least one count, in the settings of the connection.</source>
        <translation>La minst én telle, i innstillingene for tilkoblingen.</translation>
    </message>
    <message>
        <source>Line {0} of the table is empty.</source>
        <translation>Linje {0} i tabellen er tom.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasjon</translation>
    </message>
    <message>
        <source>Look at it again; nothing was done.</source>
        <translation>Se på det på nytt; ingenting ble gjort.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Se på listen på nytt.</translation>
    </message>
    <message>
        <source>Look at the table again.</source>
        <translation>Se på tabellen på nytt.</translation>
    </message>
    <message>
        <source>Look for it in Vtiger; a record in its recycle bin counts, too.</source>
        <translation>Se etter den i Vtiger; en post i papirkurven der teller også.</translation>
    </message>
    <message>
        <source>Look for it in Vtiger; an administrator&apos;s key sees every record.</source>
        <translation>Se etter den i Vtiger; en administratornøkkel ser alle poster.</translation>
    </message>
    <message>
        <source>Look for it in the shop&apos;s trash.</source>
        <translation>Se etter den i papirkurven i butikken.</translation>
    </message>
    <message>
        <source>Look for it there; press Skip if that is right.</source>
        <translation>Se etter den der; trykk på Hopp over hvis det stemmer.</translation>
    </message>
    <message>
        <source>Look for new orders</source>
        <translation>Se etter nye ordrer</translation>
    </message>
    <message>
        <source>Look it up again.</source>
        <translation>Finn det på nytt.</translation>
    </message>
    <message>
        <source>Look it up in the table.</source>
        <translation>Finn det i tabellen.</translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Done.</source>
        <translation>Se der om denne ordren i det hele tatt ble lagt inn, ordne det for hånd, og trykk på Ferdig.</translation>
    </message>
    <message>
        <source>Look there whether this order was entered at all, settle it by hand, and press Skip.</source>
        <translation>Se der om denne ordren i det hele tatt ble lagt inn, ordne det for hånd, og trykk på Hopp over.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Sjekket</translation>
    </message>
    <message>
        <source>Mailing Address</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>Main warehouse</source>
        <translation>Hovedlager</translation>
    </message>
    <message>
        <source>Make a key with Read/Write permission in the shop.</source>
        <translation>Lag en nøkkel med lese- og skrivetilgang (Read/Write) i butikken.</translation>
    </message>
    <message>
        <source>Make a new key in the shop (WooCommerce → Settings → Advanced → REST API) and enter both parts.</source>
        <translation>Lag en ny nøkkel i butikken (WooCommerce → Settings → Advanced → REST API) og skriv inn begge delene.</translation>
    </message>
    <message>
        <source>Make a product that lies on a shelf.</source>
        <translation>Lag et produkt som ligger på en hylle.</translation>
    </message>
    <message>
        <source>Make both currencies the same; until then nothing is sent.</source>
        <translation>Gjør begge valutaene like; inntil da sendes ingenting.</translation>
    </message>
    <message>
        <source>Make fewer, or correct its quantity first.</source>
        <translation>Lag færre, eller rett antallet først.</translation>
    </message>
    <message>
        <source>Make room, then try again; nothing was changed.</source>
        <translation>Lag plass og prøv igjen; ingenting ble endret.</translation>
    </message>
    <message>
        <source>Make room; nothing is lost.</source>
        <translation>Frigjør plass; ingenting er tapt.</translation>
    </message>
    <message>
        <source>Make the key for an administrator or shop manager.</source>
        <translation>Lag nøkkelen for en administrator eller butikkbestyrer (shop manager).</translation>
    </message>
    <message>
        <source>Make the main currencies equal; nothing is sent between the two until they are.</source>
        <translation>Gjør hovedvalutaene like; ingenting sendes mellom de to før de er det.</translation>
    </message>
    <message>
        <source>Make the quantity whole, or say so in the settings of its connection.</source>
        <translation>Gjør antallet helt, eller si det i innstillingene for tilkoblingen.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Kan lese</translation>
    </message>
    <message>
        <source>May write</source>
        <translation>Kan skrive</translation>
    </message>
    <message>
        <source>Megaventory account</source>
        <translation>Megaventory-konto</translation>
    </message>
    <message>
        <source>Megaventory answered without saying whether it worked.</source>
        <translation>Megaventory svarte uten å si om det virket.</translation>
    </message>
    <message>
        <source>Megaventory answered without the list that was asked for.</source>
        <translation>Megaventory svarte uten listen som det ble bedt om.</translation>
    </message>
    <message>
        <source>Megaventory answered without what was asked for.</source>
        <translation>Megaventory svarte uten det som det ble bedt om.</translation>
    </message>
    <message>
        <source>Megaventory answers.</source>
        <translation>Megaventory svarer.</translation>
    </message>
    <message>
        <source>Megaventory does not accept the API key.</source>
        <translation>Megaventory godtar ikke API-nøkkelen.</translation>
    </message>
    <message>
        <source>Megaventory has no location for stock.</source>
        <translation>Megaventory har ingen lokasjon for beholdning.</translation>
    </message>
    <message>
        <source>Megaventory has other clients called “{0}”, with and without this e-mail.</source>
        <translation>Megaventory har andre kunder som heter «{0}», med og uten denne e-postadressen.</translation>
    </message>
    <message>
        <source>Megaventory holds goods with the SKU “{0}”, which orders need for a service.</source>
        <translation>Megaventory har varer med SKU-en «{0}», som ordrer trenger for en tjeneste.</translation>
    </message>
    <message>
        <source>Megaventory holds sales order {0} under the reference of this order, and it is not certain whether it was made of it.</source>
        <translation>Megaventory har salgsordre {0} under referansen til denne ordren, og det er ikke sikkert om den er laget av den.</translation>
    </message>
    <message>
        <source>Megaventory holds {0} records that fit.</source>
        <translation>Megaventory har {0} poster som passer.</translation>
    </message>
    <message>
        <source>Megaventory keeps this name for another value.</source>
        <translation>Megaventory bruker dette navnet for en annen verdi.</translation>
    </message>
    <message>
        <source>Megaventory names no main currency.</source>
        <translation>Megaventory oppgir ingen hovedvaluta.</translation>
    </message>
    <message>
        <source>Megaventory refuses it: {0}</source>
        <translation>Megaventory avviser det: {0}</translation>
    </message>
    <message>
        <source>Megaventory: classic two-way</source>
        <translation>Megaventory: klassisk toveis</translation>
    </message>
    <message>
        <source>Megaventory: keeps stock and order status</source>
        <translation>Megaventory: styrer lager og ordrestatus</translation>
    </message>
    <message>
        <source>Merge them there, or remove one.</source>
        <translation>Slå dem sammen der, eller fjern en.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Moduler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name and rate</source>
        <translation>Navn og sats</translation>
    </message>
    <message>
        <source>Name the field of the shop; a custom field is written meta:name.</source>
        <translation>Skriv navnet på butikkens felt; et egendefinert felt skrives meta:navn.</translation>
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
        <translation>Netto; bare hvis begge regner i samme valuta</translation>
    </message>
    <message>
        <source>New records are not made there.</source>
        <translation>Nye poster opprettes ikke der.</translation>
    </message>
    <message>
        <source>New sharing rules</source>
        <translation>Nye delingsregler</translation>
    </message>
    <message>
        <source>No Vtiger answers at {0}.</source>
        <translation>Ingen Vtiger svarer på {0}.</translation>
    </message>
    <message>
        <source>No WooCommerce answers at {0}.</source>
        <translation>Ingen WooCommerce svarer på {0}.</translation>
    </message>
    <message>
        <source>No keyring is available to keep the keys safe, so nothing was stored.</source>
        <translation>Det finnes ingen nøkkelring til å oppbevare nøklene trygt, så ingenting ble lagret.</translation>
    </message>
    <message>
        <source>No location of {0} counts: all of them are excluded.</source>
        <translation>Ingen lokasjon i {0} teller: alle er utelatt.</translation>
    </message>
    <message>
        <source>No more than {0} fields of your own can be added.</source>
        <translation>Det kan ikke legges til mer enn {0} egne felt.</translation>
    </message>
    <message>
        <source>None of these products is in a shop whose stock the stock book keeps.</source>
        <translation>Ingen av disse produktene er i en butikk der lagerboken styrer beholdningen.</translation>
    </message>
    <message>
        <source>None: every answer is a new one.</source>
        <translation>Ingen: hvert svar er et nytt.</translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ikke tilkoblet ennå</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Ikke fullført</translation>
    </message>
    <message>
        <source>Not needed: it runs on this computer.</source>
        <translation>Ikke nødvendig: det kjører på denne maskinen.</translation>
    </message>
    <message>
        <source>Not processed</source>
        <translation>Ikke behandlet</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>Nothing is deleted in Vtiger.</source>
        <translation>Ingenting slettes i Vtiger.</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Ingenting er importert ennå.</translation>
    </message>
    <message>
        <source>Nothing is left to cancel; press Skip.</source>
        <translation>Det er ikke mer å kansellere; trykk på Hopp over.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was named.</source>
        <translation>Det ble ikke oppgitt noe som kan importeres.</translation>
    </message>
    <message>
        <source>Nothing to do: they are sent in the encrypted address instead.</source>
        <translation>Ingenting å gjøre: de sendes i den krypterte adressen i stedet.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Ingenting ble lagt tilbake.</translation>
    </message>
    <message>
        <source>Nothing was received.</source>
        <translation>Ingenting ble mottatt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Of a variation: the product&apos;s name and what is chosen</source>
        <translation>For en variant: produktnavnet og det som er valgt</translation>
    </message>
    <message>
        <source>Office Phone</source>
        <translation>Telefon arbeid</translation>
    </message>
    <message>
        <source>One label each, such as “VAT 19%”</source>
        <translation>Én etikett for hver, for eksempel «MVA 25 %»</translation>
    </message>
    <message>
        <source>One product</source>
        <translation>Ett produkt</translation>
    </message>
    <message>
        <source>Only its variations are sent: they are what is kept in stock.</source>
        <translation>Bare variantene sendes: det er de som føres på lager.</translation>
    </message>
    <message>
        <source>Only percentage coupons become discounts.</source>
        <translation>Bare prosentkuponger blir til rabatter.</translation>
    </message>
    <message>
        <source>Only products are deleted in Megaventory.</source>
        <translation>Bare produkter slettes i Megaventory.</translation>
    </message>
    <message>
        <source>Only products are deleted in a shop.</source>
        <translation>Bare produkter slettes i en butikk.</translation>
    </message>
    <message>
        <source>Only products, accounts, rates and copies of orders are looked up in a shop.</source>
        <translation>Bare produkter, kontoer, satser og kopier av ordrer slås opp i en butikk.</translation>
    </message>
    <message>
        <source>Only simple products and variations are sent.</source>
        <translation>Bare enkle produkter og varianter sendes.</translation>
    </message>
    <message>
        <source>Only simple products and variations have a quantity.</source>
        <translation>Bare enkle produkter og varianter har et antall.</translation>
    </message>
    <message>
        <source>Only what is shared with the other side has a quantity there.</source>
        <translation>Bare det som deles med den andre siden, har et antall der.</translation>
    </message>
    <message>
        <source>Only {0} of this work order are left.</source>
        <translation>Bare {0} gjenstår av denne produksjonsordren.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it as .xlsx or .csv.</source>
        <translation>Åpne den i et regneark og lagre den som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>Open the address in a browser: it must show the shop. A plugin that hides the REST API must let WooCommerce through.</source>
        <translation>Åpne adressen i en nettleser: den skal vise butikken. En utvidelse som skjuler REST API, må slippe WooCommerce gjennom.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordrenummer</translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done.</source>
        <translation>Ordre {0} i {1} ble laget av den før det. Endre den der for hånd, og trykk så «Ferdig».</translation>
    </message>
    <message>
        <source>Order {0} in {1} was made of it before that. Change it there by hand, then press Done. That shop takes the pieces of a row that is changed from its stock: set that product&apos;s quantity back there.</source>
        <translation>Ordre {0} i {1} ble laget av den før det. Endre den der for hånd, og trykk så «Ferdig». Den butikken tar stykkene i en endret linje fra beholdningen sin: sett produktets antall tilbake der.</translation>
    </message>
    <message>
        <source>Order {0} in {1}.</source>
        <translation>Ordre {0} i {1}.</translation>
    </message>
    <message>
        <source>Order {0} of {1}, placed on {2}.</source>
        <translation>Ordre {0} fra {1}, bestilt {2}.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Orders are copied from one shop into another one.</source>
        <translation>Ordrer kopieres fra én butikk til en annen.</translation>
    </message>
    <message>
        <source>Orders are not copied this way any more.</source>
        <translation>Ordrer kopieres ikke lenger på denne måten.</translation>
    </message>
    <message>
        <source>Orders passed on</source>
        <translation>Ordrer sendt videre</translation>
    </message>
    <message>
        <source>Orders without an account</source>
        <translation>Ordrer uten konto</translation>
    </message>
    <message>
        <source>Organization Name</source>
        <translation>Organisasjonsnavn</translation>
    </message>
    <message>
        <source>Other Address</source>
        <translation>Annen adresse</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andre programmer</translation>
    </message>
    <message>
        <source>Our mark, where Vtiger has this field</source>
        <translation>Vårt merke, hvis Vtiger har dette feltet</translation>
    </message>
    <message>
        <source>Our mark; where Vtiger does not have this field, Customer No.</source>
        <translation>Vårt merke; hvis Vtiger ikke har dette feltet, Customer No.</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eget valg</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt)</source>
        <translation>PEM (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Part Number</source>
        <translation>Delenummer</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pick one in the SKU doctor.</source>
        <translation>Velg ett i SKU-doktoren.</translation>
    </message>
    <message>
        <source>Pick one that is free.</source>
        <translation>Velg en som er ledig.</translation>
    </message>
    <message>
        <source>Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα</source>
        <translation>Pieces, Count, In stock, Inventory, Inventory quantity, Variant Inventory Qty, Available,Available stock, Available quantity, Available qty, Qty available, Quantity available, Units, Pcs,Lager, På lager, Auf Lager, Vorrat, Vorrätig, Verfügbar, Tilgjengelig, Stk, Stykk, Διαθέσιμα,Διαθέσιμη ποσότητα, Τεμάχια, Σε απόθεμα</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Meld fra om det.</translation>
    </message>
    <message>
        <source>Press “Send the changes”, or change sales order {0} in {1} by hand and press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Trykk på «Send endringene», eller endre salgsordre {0} i {1} for hånd og trykk på Ferdig. Inntil da forblir antallene i butikken som de er.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
    <message>
        <source>Preview of one product</source>
        <translation>Forhåndsvisning av ett produkt</translation>
    </message>
    <message>
        <source>Preview of other rules</source>
        <translation>Forhåndsvisning av andre regler</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Prices are kept with {0} decimals.</source>
        <translation>Priser lagres med {0} desimaler.</translation>
    </message>
    <message>
        <source>Primary Email</source>
        <translation>Primær e-post</translation>
    </message>
    <message>
        <source>Product Active</source>
        <translation>Produkt aktivt</translation>
    </message>
    <message>
        <source>Product Category</source>
        <translation>Produktkategori</translation>
    </message>
    <message>
        <source>Product Name</source>
        <translation>Produktnavn</translation>
    </message>
    <message>
        <source>Product of the shop</source>
        <translation>Produkt i butikken</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkter</translation>
    </message>
    <message>
        <source>Products can be read.</source>
        <translation>Produkter kan leses.</translation>
    </message>
    <message>
        <source>Products may be edited and deleted in the shop and in Megaventory; what is deleted there goes to the shop&apos;s trash. The shop decides about clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation>Produkter kan redigeres og slettes i butikken og i Megaventory; det som slettes der, havner i butikkens papirkurv. Butikken bestemmer over kunder, kuponger og avgifter, og ordrene derfra blir salgsordrer. Megaventory bestemmer over lager og innkjøpspriser og fører ordrene videre. Ingen beholdning overføres før du har valgt startbeholdning.</translation>
    </message>
    <message>
        <source>Programming interface</source>
        <translation>Programmeringsgrensesnitt</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publisering</translation>
    </message>
    <message>
        <source>Purchase order {0}</source>
        <translation>Innkjøpsordre {0}</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Innkjøpspris</translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or delete the file to begin anew.</source>
        <translation>Legg tilbake en sikkerhetskopi: Meny → Sikkerhetskopier. Eller slett filen for å begynne på nytt.</translation>
    </message>
    <message>
        <source>Put back a backup: Menu → Backups. Or start with a new profile.</source>
        <translation>Legg tilbake en sikkerhetskopi: Meny → Sikkerhetskopier. Eller start med en ny profil.</translation>
    </message>
    <message>
        <source>Put back into the shop</source>
        <translation>Lagt tilbake i butikken</translation>
    </message>
    <message>
        <source>Python {0} · Qt {1}</source>
        <translation>Python {0} · Qt {1}</translation>
    </message>
    <message>
        <source>Quantities are not kept in step with Vtiger.</source>
        <translation>Antall synkroniseres ikke med Vtiger.</translation>
    </message>
    <message>
        <source>Quantities are read anew when they are asked for.</source>
        <translation>Antall leses på nytt når det blir spurt etter dem.</translation>
    </message>
    <message>
        <source>Quantities as another system says</source>
        <translation>Antall ifølge et annet system</translation>
    </message>
    <message>
        <source>Quantities for the shop</source>
        <translation>Antall til butikken</translation>
    </message>
    <message>
        <source>Quantities for the stock book</source>
        <translation>Antall til lagerboken</translation>
    </message>
    <message>
        <source>Quantity, price before and discount after coupons; what is no product is a service</source>
        <translation>Antall, førpris og rabatt etter kuponger; det som ikke er et produkt, er en tjeneste</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Sats</translation>
    </message>
    <message>
        <source>Read the list again.</source>
        <translation>Les listen på nytt.</translation>
    </message>
    <message>
        <source>Receive its parts instead.</source>
        <translation>Motta delene i stedet.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refusjon</translation>
    </message>
    <message>
        <source>Refunded in the shop: settle by hand.</source>
        <translation>Refundert i butikken: ordne det for hånd.</translation>
    </message>
    <message>
        <source>Regular price</source>
        <translation>Ordinær pris</translation>
    </message>
    <message>
        <source>Rename it there, or give it its own rate.</source>
        <translation>Gi den et nytt navn der, eller gi den en egen sats.</translation>
    </message>
    <message>
        <source>Rename one of them there.</source>
        <translation>Gi en av dem et nytt navn der.</translation>
    </message>
    <message>
        <source>Rename the coupon or tax, in the shop or in Megaventory.</source>
        <translation>Gi kupongen eller avgiften et nytt navn, i butikken eller i Megaventory.</translation>
    </message>
    <message>
        <source>Renew it at Megaventory.</source>
        <translation>Forny den hos Megaventory.</translation>
    </message>
    <message>
        <source>Requests to the REST API of {0} take {1} seconds each, even for a single small record. Please look at the PHP and database load.</source>
        <translation>Forespørsler til REST API på {0} tar {1} sekunder hver, selv for én enkelt liten post. Se på belastningen på PHP og databasen.</translation>
    </message>
    <message>
        <source>Restore it there, or delete it for good; then press Retry.</source>
        <translation>Gjenopprett den der, eller slett den for godt; trykk så på Prøv igjen.</translation>
    </message>
    <message>
        <source>Resume or cancel it first.</source>
        <translation>Fortsett eller avbryt den først.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rettigheter</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrunding</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row {0}</source>
        <translation>Rad {0}</translation>
    </message>
    <message>
        <source>Row {0}: “{1}” is not in the stock book.</source>
        <translation>Rad {0}: «{1}» er ikke i lagerboken.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU and barcode</source>
        <translation>SKU og strekkode</translation>
    </message>
    <message>
        <source>SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,Κωδικός, Κωδικός προϊόντος, Κωδικός είδους</source>
        <translation>SKU, Product SKU, Item SKU, Variant SKU, Artikelnummer, Artikel-Nr., Art.-Nr., Varenummer, Varenr.,Κωδικός, Κωδικός προϊόντος, Κωδικός είδους</translation>
    </message>
    <message>
        <source>Sales Orders</source>
        <translation>Salgsordrer</translation>
    </message>
    <message>
        <source>Sales order {0} in Megaventory is {1} and cannot be changed any more.</source>
        <translation>Salgsordre {0} i Megaventory er {1} og kan ikke lenger endres.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2} and cannot be changed from here. Settle the difference there by hand, then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Salgsordre {0} i {1} er {2} og kan ikke endres herfra. Ordne forskjellen der for hånd, og trykk så på Ferdig. Inntil da forblir antallene i butikken som de er.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} is {2}. Settle it there by hand (take the goods back in if they came back), then press Done. Until then the shop&apos;s quantities stay as they are.</source>
        <translation>Salgsordre {0} i {1} er {2}. Ordne det der for hånd (ta varene tilbake hvis de kom tilbake), og trykk så på Ferdig. Inntil da forblir antallene i butikken som de er.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}” now; the shop&apos;s order says {4}.</source>
        <translation>Salgsordre {0} i {1} sier nå {2} av «{3}»; ordren i butikken sier {4}.</translation>
    </message>
    <message>
        <source>Sales order {0} in {1} says {2} of “{3}”.</source>
        <translation>Salgsordre {0} i {1} sier {2} av «{3}».</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Salgsordrer</translation>
    </message>
    <message>
        <source>Sales orders are booked at “{0}”, whose stock does not count: what is sold would be offered again.</source>
        <translation>Salgsordrer føres på «{0}», der beholdningen ikke teller: det som er solgt, ville blitt tilbudt igjen.</translation>
    </message>
    <message>
        <source>Same Vtiger as before</source>
        <translation>Samme Vtiger som før</translation>
    </message>
    <message>
        <source>Same account as before</source>
        <translation>Samme konto som før</translation>
    </message>
    <message>
        <source>Same currency</source>
        <translation>Samme valuta</translation>
    </message>
    <message>
        <source>Same shop as before</source>
        <translation>Samme butikk som før</translation>
    </message>
    <message>
        <source>Save it again as .csv or .xlsx, and choose it again.</source>
        <translation>Lagre den på nytt som .csv eller .xlsx, og velg den på nytt.</translation>
    </message>
    <message>
        <source>Save it again as .xlsx or .csv.</source>
        <translation>Lagre den på nytt som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>Save the sheet as .csv.</source>
        <translation>Lagre arket som .csv.</translation>
    </message>
    <message>
        <source>Say in “What needs you” whether the shop is right as it is now.</source>
        <translation>Svar under «Dette trenger deg» om butikken er riktig slik den er nå.</translation>
    </message>
    <message>
        <source>Say why; it is shown with the movement.</source>
        <translation>Skriv hvorfor; det vises sammen med bevegelsen.</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>Serveren svarer</translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet.</source>
        <translation>Still klokken på denne maskinen etter internett-tid.</translation>
    </message>
    <message>
        <source>Set this computer to the time of the internet; if it is right, tell the host.</source>
        <translation>Still klokken på denne maskinen etter internett-tid; hvis den går riktig, si fra til webhotellet.</translation>
    </message>
    <message>
        <source>Settle it by hand: take the goods back there, or bring the order back in the shop.</source>
        <translation>Ordne det for hånd: ta varene tilbake der, eller hent ordren tilbake i butikken.</translation>
    </message>
    <message>
        <source>Settle it there by hand, then press Done.</source>
        <translation>Ordne det der for hånd, og trykk så på Ferdig.</translation>
    </message>
    <message>
        <source>Settle it there by hand; then press Done.</source>
        <translation>Ordne det der for hånd; trykk så på Ferdig.</translation>
    </message>
    <message>
        <source>Settle the difference there by hand; then press Done.</source>
        <translation>Ordne forskjellen der for hånd; trykk så på Ferdig.</translation>
    </message>
    <message>
        <source>Several products of {0} have this SKU. Pick one in the SKU doctor.</source>
        <translation>Flere produkter i {0} har denne SKU-en. Velg ett i SKU-doktoren.</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frakt</translation>
    </message>
    <message>
        <source>Shipping &amp; Handling</source>
        <translation>Frakt og håndtering</translation>
    </message>
    <message>
        <source>Shipping address</source>
        <translation>Leveringsadresse</translation>
    </message>
    <message>
        <source>Shops that share one account share it in the same way: choose the same preset, and the same under Advanced.</source>
        <translation>Butikker med felles konto deler på samme måte: velg samme oppsett, og det samme under Avansert.</translation>
    </message>
    <message>
        <source>Shorten its texts.</source>
        <translation>Forkort tekstene.</translation>
    </message>
    <message>
        <source>Some of “{0}” has come already.</source>
        <translation>Noe av «{0}» er allerede kommet.</translation>
    </message>
    <message>
        <source>Something in front of Megaventory refused the request.</source>
        <translation>Noe foran Megaventory avviste forespørselen.</translation>
    </message>
    <message>
        <source>Something in front of {0} refused the request.</source>
        <translation>Noe foran {0} avviste forespørselen.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Del den opp i flere.</translation>
    </message>
    <message>
        <source>Start Menu</source>
        <translation>Startmeny</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Start den på nytt.</translation>
    </message>
    <message>
        <source>Start it with another one.</source>
        <translation>Start den med en annen.</translation>
    </message>
    <message>
        <source>Start the demo again, or remove it.</source>
        <translation>Start demoen på nytt, eller fjern den.</translation>
    </message>
    <message>
        <source>Start with the tab Initialization.</source>
        <translation>Begynn med fanen Oppstart.</translation>
    </message>
    <message>
        <source>Starting quantities</source>
        <translation>Startbeholdning</translation>
    </message>
    <message>
        <source>Starting quantities would go to the location “{0}”, whose stock does not count.</source>
        <translation>Startbeholdningen ville gå til lokasjonen «{0}», der beholdningen ikke teller.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status becomes {0}</source>
        <translation>Status blir {0}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο</source>
        <translation>Stock, Quantity, Qty, On hand, Stock quantity, Stock qty, Qty on hand, Quantity on hand,Stock on hand, Stock level, On hand quantity, On hand qty, Menge, Anzahl, Stückzahl, Bestand,Lagerbestand, Lagermenge, Antall, Beholdning, Lagerbeholdning, Ποσότητα, Απόθεμα, Υπόλοιπο</translation>
    </message>
    <message>
        <source>Stored differently there. {0}.</source>
        <translation>Lagret annerledes der. {0}.</translation>
    </message>
    <message>
        <source>Street 1 and 2 share one field; cut where it is longer</source>
        <translation>Gate 1 og 2 deler ett felt; for lang tekst kuttes</translation>
    </message>
    <message>
        <source>Subject, Purchase Order</source>
        <translation>Emne, innkjøpsordre</translation>
    </message>
    <message>
        <source>Switch it off in the shop before you connect the two here: they would send every order twice.</source>
        <translation>Slå den av i butikken før du kobler de to sammen her: ellers ville begge sende hver ordre.</translation>
    </message>
    <message>
        <source>Switch it on in the shop: product → Inventory → Track stock quantity. Where that is missing: WooCommerce → Settings → Products → Inventory → Enable stock management.</source>
        <translation>Slå det på i butikken: produktet → Inventory → Track stock quantity. Hvis det mangler: WooCommerce → Settings → Products → Inventory → Enable stock management.</translation>
    </message>
    <message>
        <source>Switch it on there under Account Integration.</source>
        <translation>Slå det på der under Account Integration.</translation>
    </message>
    <message>
        <source>Switch it on there: Settings → Inventory → Taxes.</source>
        <translation>Slå det på der: Settings → Inventory → Taxes.</translation>
    </message>
    <message>
        <source>Switch that plugin off in the shop: the two would send every order twice.</source>
        <translation>Slå av den utvidelsen i butikken: ellers ville begge sende hver ordre.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkroniser nå</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synkronisering</translation>
    </message>
    <message>
        <source>Take it out of the kit first.</source>
        <translation>Ta det ut av settet først.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>Tax label</source>
        <translation>Avgiftsnavn</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Avgifter</translation>
    </message>
    <message>
        <source>Taxes and rounding as in the original order</source>
        <translation>Avgifter og avrunding som i den opprinnelige ordren</translation>
    </message>
    <message>
        <source>Tell who runs it.</source>
        <translation>Si fra til den som driver det.</translation>
    </message>
    <message>
        <source>That record already belongs to another one.</source>
        <translation>Den posten hører allerede til en annen.</translation>
    </message>
    <message>
        <source>The API key belongs to a Megaventory user who is no administrator.</source>
        <translation>API-nøkkelen tilhører en Megaventory-bruker som ikke er administrator.</translation>
    </message>
    <message>
        <source>The Megaventory account has expired.</source>
        <translation>Megaventory-kontoen er utløpt.</translation>
    </message>
    <message>
        <source>The SKU {0} is also used by {1} of this shop (perhaps spelled with other capitals or spaces). Give each its own SKU, or pick one in the SKU doctor.</source>
        <translation>SKU-en {0} brukes også av {1} i denne butikken (kanskje skrevet med andre store bokstaver eller mellomrom). Gi hvert sin egen SKU, eller velg ett i SKU-doktoren.</translation>
    </message>
    <message>
        <source>The SKU {0} is kept for the {1} of orders. Give it another SKU.</source>
        <translation>SKU-en {0} er reservert for {1} i ordrer. Gi det en annen SKU.</translation>
    </message>
    <message>
        <source>The SKU “{0}” stands in rows {1}.</source>
        <translation>SKU-en «{0}» står i radene {1}.</translation>
    </message>
    <message>
        <source>The WooCommerce integration is switched off in Megaventory.</source>
        <translation>WooCommerce-integrasjonen er slått av i Megaventory.</translation>
    </message>
    <message>
        <source>The account counts in {0}.</source>
        <translation>Kontoen regner i {0}.</translation>
    </message>
    <message>
        <source>The address begins with http://, so anyone could change what it says.</source>
        <translation>Adressen begynner med http://, så hvem som helst kan endre det den svarer.</translation>
    </message>
    <message>
        <source>The address begins with http://, so the keys could be read on their way.</source>
        <translation>Adressen begynner med http://, så nøklene kan leses underveis.</translation>
    </message>
    <message>
        <source>The address holds a user name.</source>
        <translation>Adressen inneholder et brukernavn.</translation>
    </message>
    <message>
        <source>The address of {0} leads on{1}.</source>
        <translation>Adressen til {0} viser videre{1}.</translation>
    </message>
    <message>
        <source>The address of {0} leads round in a circle.</source>
        <translation>Adressen til {0} går i ring.</translation>
    </message>
    <message>
        <source>The answer of {0} cannot be read.</source>
        <translation>Svaret fra {0} kan ikke leses.</translation>
    </message>
    <message>
        <source>The answer of {0} was cut off.</source>
        <translation>Svaret fra {0} ble avkuttet.</translation>
    </message>
    <message>
        <source>The answer of {0} was lost.</source>
        <translation>Svaret fra {0} gikk tapt.</translation>
    </message>
    <message>
        <source>The answer of “{0}” could not be understood.</source>
        <translation>Svaret fra «{0}» kunne ikke forstås.</translation>
    </message>
    <message>
        <source>The backup could not be put back.</source>
        <translation>Sikkerhetskopien kunne ikke gjenopprettes.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>Sikkerhetskopien kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The category “{0}” that was chosen for it is no longer in the shop.</source>
        <translation>Kategorien «{0}», som var valgt for det, finnes ikke lenger i butikken.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not trusted.</source>
        <translation>Sertifikatet til {0} er ikke klarert.</translation>
    </message>
    <message>
        <source>The clock of this computer is so wrong that the shop refuses its signature.</source>
        <translation>Klokken på denne maskinen går så feil at butikken avviser signaturen.</translation>
    </message>
    <message>
        <source>The clock of this computer is {0} {1} the server&apos;s.</source>
        <translation>Klokken på denne maskinen er {0} {1} serverens.</translation>
    </message>
    <message>
        <source>The clock of {0} is {1} off. Please set it by NTP.</source>
        <translation>Klokken på {0} går {1} feil. Still den med NTP.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>Tilkoblingen mangler navn.</translation>
    </message>
    <message>
        <source>The connection is at work.</source>
        <translation>Tilkoblingen er i arbeid.</translation>
    </message>
    <message>
        <source>The connection of this operation was removed.</source>
        <translation>Tilkoblingen for denne kjøringen ble fjernet.</translation>
    </message>
    <message>
        <source>The connection was removed meanwhile.</source>
        <translation>Tilkoblingen ble fjernet i mellomtiden.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Tilkoblingen ble fjernet.</translation>
    </message>
    <message>
        <source>The consumer key begins with ck_, the consumer secret with cs_; copy both from the shop.</source>
        <translation>Forbrukernøkkelen begynner med ck_, forbrukerhemmeligheten med cs_; kopier begge fra butikken.</translation>
    </message>
    <message>
        <source>The copy of the order is no longer in the shop.</source>
        <translation>Kopien av ordren finnes ikke lenger i butikken.</translation>
    </message>
    <message>
        <source>The coupon is not published ({0}).</source>
        <translation>Kupongen er ikke publisert ({0}).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>The feed has no file or address.</source>
        <translation>Feeden har verken fil eller adresse.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Filen kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The file holds no data of WC Sync Desktop.</source>
        <translation>Filen inneholder ingen data fra WC Sync Desktop.</translation>
    </message>
    <message>
        <source>The file is broken.</source>
        <translation>Filen er ødelagt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Filen er skadet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Filen er større enn {0} MB.</translation>
    </message>
    <message>
        <source>The file is not a workbook that can be read.</source>
        <translation>Filen er ikke en arbeidsbok som kan leses.</translation>
    </message>
    <message>
        <source>The file is not written in {0}.</source>
        <translation>Filen er ikke skrevet i {0}.</translation>
    </message>
    <message>
        <source>The file of {0} is larger than {1} MB.</source>
        <translation>Filen fra {0} er større enn {1} MB.</translation>
    </message>
    <message>
        <source>The file takes too long to read.</source>
        <translation>Det tar for lang tid å lese filen.</translation>
    </message>
    <message>
        <source>The file was not read to its end.</source>
        <translation>Filen ble ikke lest til slutten.</translation>
    </message>
    <message>
        <source>The file “{0}” cannot be read.</source>
        <translation>Filen «{0}» kan ikke leses.</translation>
    </message>
    <message>
        <source>The folder of the profile cannot be used.</source>
        <translation>Mappen til profilen kan ikke brukes.</translation>
    </message>
    <message>
        <source>The import {0} is paused.</source>
        <translation>Importen {0} er på pause.</translation>
    </message>
    <message>
        <source>The key is an administrator&apos;s and may read and write.</source>
        <translation>Nøkkelen tilhører en administrator og kan lese og skrive.</translation>
    </message>
    <message>
        <source>The key may read and write.</source>
        <translation>Nøkkelen kan lese og skrive.</translation>
    </message>
    <message>
        <source>The key of {0} belongs to someone who may not do this.</source>
        <translation>Nøkkelen til {0} tilhører noen som ikke har lov til dette.</translation>
    </message>
    <message>
        <source>The key of {0} may only read.</source>
        <translation>Nøkkelen til {0} kan bare lese.</translation>
    </message>
    <message>
        <source>The key of {0} may only write.</source>
        <translation>Nøkkelen til {0} kan bare skrive.</translation>
    </message>
    <message>
        <source>The keyring did not give back what it was given.</source>
        <translation>Nøkkelringen ga ikke tilbake det den fikk.</translation>
    </message>
    <message>
        <source>The keyring holds no keys for “{0}”.</source>
        <translation>Nøkkelringen har ingen nøkler for «{0}».</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Nøkkelringen er låst.</translation>
    </message>
    <message>
        <source>The last name of its path</source>
        <translation>Det siste navnet i stien</translation>
    </message>
    <message>
        <source>The list of {0} of “{1}” does not fit what its head says of it.</source>
        <translation>Listen over {0} fra «{1}» stemmer ikke med det hodet på listen sier.</translation>
    </message>
    <message>
        <source>The local data could not be reset.</source>
        <translation>De lokale dataene kunne ikke nullstilles.</translation>
    </message>
    <message>
        <source>The local database cannot be used.</source>
        <translation>Den lokale databasen kan ikke brukes.</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>Den lokale databasen er skadet.</translation>
    </message>
    <message>
        <source>The local database is empty.</source>
        <translation>Den lokale databasen er tom.</translation>
    </message>
    <message>
        <source>The order has moved on meanwhile.</source>
        <translation>Ordren har gått videre i mellomtiden.</translation>
    </message>
    <message>
        <source>The order has no number.</source>
        <translation>Ordren mangler nummer.</translation>
    </message>
    <message>
        <source>The order has no rows. Add what was sold, in the shop.</source>
        <translation>Ordren har ingen linjer. Legg til det som ble solgt, i butikken.</translation>
    </message>
    <message>
        <source>The order is no longer in Vtiger.</source>
        <translation>Ordren finnes ikke lenger i Vtiger.</translation>
    </message>
    <message>
        <source>The order is no longer in the shop.</source>
        <translation>Ordren finnes ikke lenger i butikken.</translation>
    </message>
    <message>
        <source>The order is not to be sent any more.</source>
        <translation>Ordren skal ikke sendes lenger.</translation>
    </message>
    <message>
        <source>The order was changed in the shop meanwhile.</source>
        <translation>Ordren ble endret i butikken i mellomtiden.</translation>
    </message>
    <message>
        <source>The order&apos;s status in Vtiger has just changed.</source>
        <translation>Ordrens status i Vtiger er nettopp endret.</translation>
    </message>
    <message>
        <source>The order&apos;s status in the shop has just changed.</source>
        <translation>Ordrens status i butikken er nettopp endret.</translation>
    </message>
    <message>
        <source>The original is {0}</source>
        <translation>Originalen er {0}</translation>
    </message>
    <message>
        <source>The practice connection “{0}” has ended.</source>
        <translation>Øvingstilkoblingen «{0}» er avsluttet.</translation>
    </message>
    <message>
        <source>The price in {0} would move by more than {1} %.</source>
        <translation>Prisen i {0} ville endre seg med mer enn {1} %.</translation>
    </message>
    <message>
        <source>The product is no longer in the shop.</source>
        <translation>Produktet finnes ikke lenger i butikken.</translation>
    </message>
    <message>
        <source>The product itself is not sent; the import of products says why.</source>
        <translation>Selve produktet sendes ikke; importen av produkter sier hvorfor.</translation>
    </message>
    <message>
        <source>The products are not imported into “{0}” yet. Import them (tab Initialization); then the order goes by itself.</source>
        <translation>Produktene er ikke importert til «{0}» ennå. Importer dem (fanen Oppstart); deretter går ordren av seg selv.</translation>
    </message>
    <message>
        <source>The products are not imported yet.</source>
        <translation>Produktene er ikke importert ennå.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation>Programmet ble avsluttet mens dette ble sendt.</translation>
    </message>
    <message>
        <source>The quantity</source>
        <translation>Antallet</translation>
    </message>
    <message>
        <source>The quantity in the shop has just changed.</source>
        <translation>Antallet i butikken er nettopp endret.</translation>
    </message>
    <message>
        <source>The record is no longer in Vtiger, or hidden from this user.</source>
        <translation>Posten finnes ikke lenger i Vtiger, eller er skjult for denne brukeren.</translation>
    </message>
    <message>
        <source>The record is no longer in {0}.</source>
        <translation>Posten finnes ikke lenger i {0}.</translation>
    </message>
    <message>
        <source>The record it became is already linked with another record of the shop. Two records of the shop seem to be the same.</source>
        <translation>Posten den ble til, er allerede koblet til en annen post i butikken. To poster i butikken ser ut til å være den samme.</translation>
    </message>
    <message>
        <source>The record was changed there meanwhile.</source>
        <translation>Posten ble endret der i mellomtiden.</translation>
    </message>
    <message>
        <source>The row has {0} columns, the table has {1}.</source>
        <translation>Raden har {0} kolonner, tabellen har {1}.</translation>
    </message>
    <message>
        <source>The sales order in Megaventory has just changed.</source>
        <translation>Salgsordren i Megaventory er nettopp endret.</translation>
    </message>
    <message>
        <source>The sales order is no longer in Megaventory.</source>
        <translation>Salgsordren finnes ikke lenger i Megaventory.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Økten er avsluttet.</translation>
    </message>
    <message>
        <source>The shop counts these products already, or they are gone.</source>
        <translation>Butikken teller allerede disse produktene, eller de er borte.</translation>
    </message>
    <message>
        <source>The shop counts this product and has no figure of it.</source>
        <translation>Butikken teller dette produktet og har ikke noe tall for det.</translation>
    </message>
    <message>
        <source>The shop decides about products, clients, coupons and taxes, and its orders become sales orders. Megaventory decides about stock and purchase prices and moves orders along. No stock flows before you have chosen the starting quantities.</source>
        <translation>Butikken bestemmer over produkter, kunder, kuponger og avgifter, og ordrene derfra blir salgsordrer. Megaventory bestemmer over lager og innkjøpspriser og fører ordrene videre. Ingen beholdning overføres før du har valgt startbeholdning.</translation>
    </message>
    <message>
        <source>The shop decides. Its customers become contacts, its products, orders and taxes go to Vtiger, and later changes follow. Nothing in the shop is changed.</source>
        <translation>Butikken bestemmer. Kundene blir kontakter, produkter, ordrer og avgifter går til Vtiger, og senere endringer følger etter. Ingenting i butikken endres.</translation>
    </message>
    <message>
        <source>The shop does not count its stock.</source>
        <translation>Butikken teller ikke beholdningen.</translation>
    </message>
    <message>
        <source>The shop does not count the stock of this product.</source>
        <translation>Butikken teller ikke beholdningen av dette produktet.</translation>
    </message>
    <message>
        <source>The shop does not say when this order was placed or changed, so it may be an old one. Press Sync order to send it, or Skip.</source>
        <translation>Butikken sier ikke når denne ordren ble lagt inn eller endret, så den kan være gammel. Trykk på Synkroniser ordre for å sende den, eller på Hopp over.</translation>
    </message>
    <message>
        <source>The shop has {0} products with the SKU “{1}”.</source>
        <translation>Butikken har {0} produkter med SKU-en «{1}».</translation>
    </message>
    <message>
        <source>The shop is not known to count parts of a piece.</source>
        <translation>Det er ikke kjent om butikken teller deler av en enhet.</translation>
    </message>
    <message>
        <source>The shop knows them, but its host drops the header that carries them.</source>
        <translation>Butikken kjenner dem, men webhotellet fjerner headeren de sendes i.</translation>
    </message>
    <message>
        <source>The shop knows them.</source>
        <translation>Butikken kjenner dem.</translation>
    </message>
    <message>
        <source>The shop left the stock book.</source>
        <translation>Butikken forlot lagerboken.</translation>
    </message>
    <message>
        <source>The shop names no currency.</source>
        <translation>Butikken oppgir ingen valuta.</translation>
    </message>
    <message>
        <source>The shop runs WooCommerce {0}, which is too old.</source>
        <translation>Butikken kjører WooCommerce {0}, som er for gammel.</translation>
    </message>
    <message>
        <source>The shop sells in {0}.</source>
        <translation>Butikken selger i {0}.</translation>
    </message>
    <message>
        <source>The shop sells without a pause, so that its quantities cannot be read.</source>
        <translation>Butikken selger uten stans, så antallene kan ikke leses.</translation>
    </message>
    <message>
        <source>The shop ships it from stores of its own.</source>
        <translation>Butikken sender det fra egne lagre.</translation>
    </message>
    <message>
        <source>The shop was put back to an older state.</source>
        <translation>Butikken ble satt tilbake til en eldre tilstand.</translation>
    </message>
    <message>
        <source>The shop {0}</source>
        <translation>Butikken {0}</translation>
    </message>
    <message>
        <source>The shop&apos;s answer to the new quantity cannot be read.</source>
        <translation>Butikkens svar på det nye antallet kan ikke leses.</translation>
    </message>
    <message>
        <source>The stock book cannot follow “{0}”.</source>
        <translation>Lagerboken kan ikke følge «{0}».</translation>
    </message>
    <message>
        <source>The stock book does not keep the quantities of this shop.</source>
        <translation>Lagerboken styrer ikke antallene i denne butikken.</translation>
    </message>
    <message>
        <source>The stock book does not keep the stock any more.</source>
        <translation>Lagerboken styrer ikke beholdningen lenger.</translation>
    </message>
    <message>
        <source>The stock book does not keep the stock of “{0}” now.</source>
        <translation>Lagerboken styrer ikke beholdningen i «{0}» nå.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock from now on.</source>
        <translation>Lagerboken styrer beholdningen fra nå av.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of shops.</source>
        <translation>Lagerboken styrer beholdningen i butikker.</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}” already.</source>
        <translation>Lagerboken styrer allerede beholdningen i «{0}».</translation>
    </message>
    <message>
        <source>The stock book keeps the stock of “{0}”.</source>
        <translation>Lagerboken styrer beholdningen i «{0}».</translation>
    </message>
    <message>
        <source>The table has more than {0} rows.</source>
        <translation>Tabellen har mer enn {0} rader.</translation>
    </message>
    <message>
        <source>The table has no column “{0}”.</source>
        <translation>Tabellen har ingen kolonne «{0}».</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Tabellen har ingen rader.</translation>
    </message>
    <message>
        <source>The table has one column only.</source>
        <translation>Tabellen har bare én kolonne.</translation>
    </message>
    <message>
        <source>The tax rate has no name. Name it in the shop.</source>
        <translation>Avgiftssatsen mangler navn. Gi den et navn i butikken.</translation>
    </message>
    <message>
        <source>The tax “{0}” has {1} % in Vtiger.</source>
        <translation>Avgiften «{0}» er {1} % i Vtiger.</translation>
    </message>
    <message>
        <source>The tax “{0}” is switched off in Vtiger.</source>
        <translation>Avgiften «{0}» er slått av i Vtiger.</translation>
    </message>
    <message>
        <source>The web server of {0} does not pass the Authorization header on to PHP. Please set “CGIPassAuth on”, or the rewrite rule that WordPress documents for it.</source>
        <translation>Webserveren til {0} sender ikke Authorization-headeren videre til PHP. Sett «CGIPassAuth on», eller bruk omskrivingsregelen som WordPress dokumenterer for dette.</translation>
    </message>
    <message>
        <source>The webshop of this operation was removed.</source>
        <translation>Nettbutikken for denne kjøringen ble fjernet.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{0}”.</source>
        <translation>Arbeidsboken har ikke noe ark «{0}».</translation>
    </message>
    <message>
        <source>The workbook is too large.</source>
        <translation>Arbeidsboken er for stor.</translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation>Feltet {0} mangler.</translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which cannot be read.</source>
        <translation>Feltet {0} er «{1}», og det kan ikke leses.</translation>
    </message>
    <message>
        <source>The {0} is “{1}”, which is not known.</source>
        <translation>Feltet {0} er «{1}», og det er ukjent.</translation>
    </message>
    <message>
        <source>The {0} was changed on both sides: {1}. Pick one of them.</source>
        <translation>Feltet «{0}» ble endret på begge sider: {1}. Velg en av verdiene.</translation>
    </message>
    <message>
        <source>The {0} was edited in {1}, which holds it only in part. Pick which one counts.</source>
        <translation>Feltet «{0}» ble redigert i {1}, som bare har det delvis. Velg hvilken verdi som gjelder.</translation>
    </message>
    <message>
        <source>There are {0} pieces already.</source>
        <translation>Antallet er allerede {0}.</translation>
    </message>
    <message>
        <source>There is a connection called “{0}” already.</source>
        <translation>Det finnes allerede en tilkobling som heter «{0}».</translation>
    </message>
    <message>
        <source>There is a {0} “{1}” already.</source>
        <translation>Det finnes allerede en {0} «{1}».</translation>
    </message>
    <message>
        <source>There is no SKU.</source>
        <translation>Det er ingen SKU.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”.</source>
        <translation>Det finnes ikke noe oppsett «{0}».</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Det finnes ingen slik tilkobling.</translation>
    </message>
    <message>
        <source>There is nothing to continue for this site.</source>
        <translation>Det er ingenting å fortsette med for dette nettstedet.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Det er ingenting å gjøre.</translation>
    </message>
    <message>
        <source>There it is {0} already.</source>
        <translation>Der er den allerede {0}.</translation>
    </message>
    <message>
        <source>There must be more than 0 pieces of “{0}” in the kit.</source>
        <translation>Det må være mer enn 0 av «{0}» i settet.</translation>
    </message>
    <message>
        <source>These are not keys of a WooCommerce shop.</source>
        <translation>Dette er ikke nøkler til en WooCommerce-butikk.</translation>
    </message>
    <message>
        <source>These changes cannot be sent: the order there is shipped, cancelled or settled.</source>
        <translation>Disse endringene kan ikke sendes: ordren der er sendt, kansellert eller ferdig oppgjort.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Dette kan ikke lenger angres.</translation>
    </message>
    <message>
        <source>This cannot be shared like that.</source>
        <translation>Dette kan ikke deles slik.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>This computer does not let a program start at login.</source>
        <translation>Denne maskinen lar ikke et program starte ved pålogging.</translation>
    </message>
    <message>
        <source>This feed is not there any more.</source>
        <translation>Denne feeden finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This has been settled meanwhile.</source>
        <translation>Dette er avgjort i mellomtiden.</translation>
    </message>
    <message>
        <source>This is already connected as “{0}”.</source>
        <translation>Dette er allerede tilkoblet som «{0}».</translation>
    </message>
    <message>
        <source>This is an OpenDocument sheet (.ods).</source>
        <translation>Dette er et OpenDocument-regneark (.ods).</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls).</source>
        <translation>Dette er en gammel Excel-fil (.xls).</translation>
    </message>
    <message>
        <source>This is another shop than before.</source>
        <translation>Dette er en annen butikk enn før.</translation>
    </message>
    <message>
        <source>This is no API key of Megaventory.</source>
        <translation>Dette er ikke en API-nøkkel fra Megaventory.</translation>
    </message>
    <message>
        <source>This is not a table of text.</source>
        <translation>Dette er ikke en teksttabell.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Dette er ikke en nettadresse.</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>Dette er ikke en adresse som kan leses.</translation>
    </message>
    <message>
        <source>This is not changed in a shop.</source>
        <translation>Dette endres ikke i en butikk.</translation>
    </message>
    <message>
        <source>This is not the address of Megaventory&apos;s API.</source>
        <translation>Dette er ikke adressen til API-et hos Megaventory.</translation>
    </message>
    <message>
        <source>This is not to be sent any more.</source>
        <translation>Dette skal ikke sendes lenger.</translation>
    </message>
    <message>
        <source>This joins a shop with Vtiger.</source>
        <translation>Dette kobler en butikk sammen med Vtiger.</translation>
    </message>
    <message>
        <source>This key belongs to another Megaventory account than before.</source>
        <translation>Denne nøkkelen tilhører en annen Megaventory-konto enn før.</translation>
    </message>
    <message>
        <source>This product has no SKU to be picked for.</source>
        <translation>Dette produktet har ingen SKU å velge for.</translation>
    </message>
    <message>
        <source>This product is in neither of the two any more.</source>
        <translation>Dette produktet finnes ikke lenger i noen av de to.</translation>
    </message>
    <message>
        <source>This product is no longer in the stock book.</source>
        <translation>Dette produktet er ikke lenger i lagerboken.</translation>
    </message>
    <message>
        <source>This profile was used with a newer release of WC Sync Desktop.</source>
        <translation>Denne profilen ble brukt med en nyere versjon av WC Sync Desktop.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Denne posten finnes ikke lenger.</translation>
    </message>
    <message>
        <source>It is not paid yet ({0}).</source>
        <translation>Den er ikke betalt ennå ({0}).</translation>
    </message>
    <message>
        <source>It uses {0} over HTTPS and calls itself “{1}”. Please allow these requests, pass their Authorization header on, and answer them anew each time, without a page or a cache in between.</source>
        <translation>Det bruker {0} over HTTPS og kaller seg «{1}». Vær så snill å tillate disse forespørslene, sende headeren Authorization videre og svare på nytt hver gang, uten en side eller en hurtigbuffer imellom.</translation>
    </message>
    <message>
        <source>Megaventory accepted the order without saying as what.</source>
        <translation>Megaventory godtok ordren uten å si som hva.</translation>
    </message>
    <message>
        <source>Megaventory accepted the {0}, but neither says its id nor shows it.</source>
        <translation>Megaventory godtok {0}, men verken oppgir ID-en eller viser posten.</translation>
    </message>
    <message>
        <source>Megaventory answered with a list that cannot be read.</source>
        <translation>Megaventory svarte med en liste som ikke kan leses.</translation>
    </message>
    <message>
        <source>Megaventory answered with a record that cannot be read.</source>
        <translation>Megaventory svarte med en post som ikke kan leses.</translation>
    </message>
    <message>
        <source>Only customers and subscribers are sent; this account is {0}. Other roles can be ticked in the shop&apos;s settings.</source>
        <translation>Bare kunder og abonnenter sendes; denne kontoen er {0}. Andre roller kan krysses av i innstillingene for butikken.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv.</source>
        <translation>Lagre den som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>Save only the table itself, as .csv.</source>
        <translation>Lagre bare selve tabellen, som .csv.</translation>
    </message>
    <message>
        <source>Switch on Manage stock for every variation in the shop; each then has its own.</source>
        <translation>Slå på Manage stock for hver variant i butikken; da har hver sitt eget.</translation>
    </message>
    <message>
        <source>Switch on Manage stock for it there.</source>
        <translation>Slå på Manage stock for det der.</translation>
    </message>
    <message>
        <source>The last operations with their counts and errors</source>
        <translation>De siste kjøringene med tall og feil</translation>
    </message>
    <message>
        <source>The location “{0}” is chosen {1}, and its stock does not count.</source>
        <translation>Lokasjonen «{0}» er valgt {1}, og beholdningen der teller ikke.</translation>
    </message>
    <message>
        <source>This status is not sent ({0}).</source>
        <translation>Denne statusen sendes ikke ({0}).</translation>
    </message>
    <message>
        <source>This user does not see {0} in Vtiger.</source>
        <translation>Denne brukeren ser ikke {0} i Vtiger.</translation>
    </message>
    <message>
        <source>This user may not make and change {0} in Vtiger.</source>
        <translation>Denne brukeren kan ikke opprette og endre {0} i Vtiger.</translation>
    </message>
    <message>
        <source>This warehouse is not there.</source>
        <translation>Dette lageret finnes ikke.</translation>
    </message>
    <message>
        <source>This was settled already.</source>
        <translation>Dette er allerede avgjort.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Dette er allerede angret.</translation>
    </message>
    <message>
        <source>This {0} is closed.</source>
        <translation>Dette er en lukket {0}.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tidspunkter</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Prøv igjen senere.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>Try again; tell your host if it stays.</source>
        <translation>Prøv igjen; si fra til webhotellet hvis det vedvarer.</translation>
    </message>
    <message>
        <source>Two columns are called “{0}”.</source>
        <translation>To kolonner heter «{0}».</translation>
    </message>
    <message>
        <source>Two methods carry out {0}.</source>
        <translation>To metoder utfører {0}.</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Enhetspris</translation>
    </message>
    <message>
        <source>Unlock it and press Test.</source>
        <translation>Lås den opp og trykk på Test.</translation>
    </message>
    <message>
        <source>Unlock or set up the keyring of this computer (on Linux: GNOME Keyring or KWallet; a program without a desktop needs one to be running) and try again.</source>
        <translation>Lås opp eller sett opp nøkkelringen på denne maskinen (på Linux: GNOME Keyring eller KWallet; et program uten skrivebord trenger at en av dem kjører) og prøv igjen.</translation>
    </message>
    <message>
        <source>Unpublish a product instead while it is in stock; delete it in Megaventory when it is used up.</source>
        <translation>Avpubliser heller et produkt så lenge det er på lager; slett det i Megaventory når det er brukt opp.</translation>
    </message>
    <message>
        <source>Update WooCommerce.</source>
        <translation>Oppdater WooCommerce.</translation>
    </message>
    <message>
        <source>Update it to version 5.8 or later.</source>
        <translation>Oppdater den til versjon 5.8 eller nyere.</translation>
    </message>
    <message>
        <source>Use api.megaventory.com.</source>
        <translation>Bruk api.megaventory.com.</translation>
    </message>
    <message>
        <source>Use that one, or remove it first.</source>
        <translation>Bruk den, eller fjern den først.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Bruk det vinduet, eller lukk det først.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the shop&apos;s taxes in Vtiger by hand.</source>
        <translation>Bruk tilgangsnøkkelen til en administrator, eller legg til butikkens avgifter i Vtiger for hånd.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or add the tax in Vtiger: Settings → Inventory → Taxes.</source>
        <translation>Bruk tilgangsnøkkelen til en administrator, eller legg til avgiften i Vtiger: Settings → Inventory → Taxes.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile access to these modules.</source>
        <translation>Bruk tilgangsnøkkelen til en administrator, eller gi brukerens profil tilgang til disse modulene.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s profile these rights.</source>
        <translation>Bruk tilgangsnøkkelen til en administrator, eller gi brukerens profil disse rettighetene.</translation>
    </message>
    <message>
        <source>Use the access key of an administrator, or give the user&apos;s role these rights in Vtiger.</source>
        <translation>Bruk tilgangsnøkkelen til en administrator, eller gi brukerens rolle disse rettighetene i Vtiger.</translation>
    </message>
    <message>
        <source>Use the https:// address; your host can switch HTTPS on.</source>
        <translation>Bruk https://-adressen; webhotellet kan slå på HTTPS.</translation>
    </message>
    <message>
        <source>User and access key</source>
        <translation>Bruker og tilgangsnøkkel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Versions of the program, the system and its libraries</source>
        <translation>Versjoner av programmet, systemet og bibliotekene</translation>
    </message>
    <message>
        <source>Vtiger CRM</source>
        <translation>Vtiger CRM</translation>
    </message>
    <message>
        <source>Vtiger Cloud answers.</source>
        <translation>Vtiger Cloud svarer.</translation>
    </message>
    <message>
        <source>Vtiger accepted the order but does not show it.</source>
        <translation>Vtiger godtok ordren, men viser den ikke.</translation>
    </message>
    <message>
        <source>Vtiger answers.</source>
        <translation>Vtiger svarer.</translation>
    </message>
    <message>
        <source>Vtiger at {0}</source>
        <translation>Vtiger på {0}</translation>
    </message>
    <message>
        <source>Vtiger decides. Its contacts with an e-mail address become customers of the shop, its active products and its sales orders go to the shop, and later changes follow. Nothing in Vtiger is changed.</source>
        <translation>Vtiger bestemmer. Kontaktene der med e-postadresse blir kunder i butikken, de aktive produktene og salgsordrene går til butikken, og senere endringer følger etter. Ingenting i Vtiger endres.</translation>
    </message>
    <message>
        <source>Vtiger demands one; found by its name, or made</source>
        <translation>Vtiger krever en; finnes på navnet, eller opprettes</translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it.</source>
        <translation>Vtiger krever {0}, og ingenting fyller det ut.</translation>
    </message>
    <message>
        <source>Vtiger demands {0}, and nothing fills it. {1}</source>
        <translation>Vtiger krever {0}, og ingenting fyller det ut. {1}</translation>
    </message>
    <message>
        <source>Vtiger does not let this user do that.</source>
        <translation>Vtiger lar ikke denne brukeren gjøre det.</translation>
    </message>
    <message>
        <source>Vtiger does not let this user make the tax “{0}”.</source>
        <translation>Vtiger lar ikke denne brukeren opprette avgiften «{0}».</translation>
    </message>
    <message>
        <source>Vtiger does not let “{0}” in.</source>
        <translation>Vtiger slipper ikke inn «{0}».</translation>
    </message>
    <message>
        <source>Vtiger has a record like this already, and does not take a second one.</source>
        <translation>Vtiger har allerede en slik post og godtar ikke en til.</translation>
    </message>
    <message>
        <source>Vtiger has no coupons.</source>
        <translation>Vtiger har ikke kuponger.</translation>
    </message>
    <message>
        <source>Vtiger has no currency {0}.</source>
        <translation>Vtiger har ikke valutaen {0}.</translation>
    </message>
    <message>
        <source>Vtiger has no helper {0}.</source>
        <translation>Vtiger har ikke hjelperen {0}.</translation>
    </message>
    <message>
        <source>Vtiger has no queue of changes.</source>
        <translation>Vtiger har ingen endringskø.</translation>
    </message>
    <message>
        <source>Vtiger has {0} records that fit {1}.</source>
        <translation>Vtiger har {0} poster som passer til {1}.</translation>
    </message>
    <message>
        <source>Vtiger names no main currency.</source>
        <translation>Vtiger oppgir ingen hovedvaluta.</translation>
    </message>
    <message>
        <source>Vtiger reckons taxes in another way: an adjustment of {0} makes its total that of the shop.</source>
        <translation>Vtiger beregner avgifter på en annen måte: en justering på {0} gjør totalen lik butikkens.</translation>
    </message>
    <message>
        <source>Vtiger refuses it: {0}</source>
        <translation>Vtiger avviser det: {0}</translation>
    </message>
    <message>
        <source>Vtiger reported an error of its own: {0}.</source>
        <translation>Vtiger meldte en egen feil: {0}.</translation>
    </message>
    <message>
        <source>Vtiger rounds the prices that this user writes to {0} decimals.</source>
        <translation>Vtiger avrunder prisene denne brukeren skriver, til {0} desimaler.</translation>
    </message>
    <message>
        <source>Vtiger tells a time that lies {0} minutes ahead: its server does not live by UTC.</source>
        <translation>Vtiger oppgir en tid som ligger {0} minutter foran: serveren går ikke etter UTC.</translation>
    </message>
    <message>
        <source>Vtiger: both ways</source>
        <translation>Vtiger: begge veier</translation>
    </message>
    <message>
        <source>WC Sync Desktop</source>
        <translation>WC Sync Desktop</translation>
    </message>
    <message>
        <source>WC Sync Desktop does not know this command.</source>
        <translation>WC Sync Desktop kjenner ikke denne kommandoen.</translation>
    </message>
    <message>
        <source>WC Sync Desktop is already running with this profile.</source>
        <translation>WC Sync Desktop kjører allerede med denne profilen.</translation>
    </message>
    <message>
        <source>WC Sync Desktop is ending.</source>
        <translation>WC Sync Desktop avsluttes.</translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake and stopped.</source>
        <translation>WC Sync Desktop gjorde en feil og stoppet.</translation>
    </message>
    <message>
        <source>WC Sync Desktop made a mistake.</source>
        <translation>WC Sync Desktop gjorde en feil.</translation>
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
        <translation>Vent litt og prøv igjen.</translation>
    </message>
    <message>
        <source>Wait a little and try again; tell Megaventory if it stays.</source>
        <translation>Vent litt og prøv igjen; si fra til Megaventory hvis det vedvarer.</translation>
    </message>
    <message>
        <source>Wait a little and try again; tell your host if it stays.</source>
        <translation>Vent litt og prøv igjen; si fra til webhotellet hvis det vedvarer.</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>Vent et øyeblikk.</translation>
    </message>
    <message>
        <source>Waits for you: {0}</source>
        <translation>Venter på deg: {0}</translation>
    </message>
    <message>
        <source>Waits for {0}.</source>
        <translation>Venter på {0}.</translation>
    </message>
    <message>
        <source>Webshop not found</source>
        <translation>Nettbutikken ble ikke funnet</translation>
    </message>
    <message>
        <source>Weight and size</source>
        <translation>Vekt og mål</translation>
    </message>
    <message>
        <source>What is kept back</source>
        <translation>Det som holdes tilbake</translation>
    </message>
    <message>
        <source>What is not listed is left as it is. A plugin or the host changes the order: ask your host to let “orderby” of the REST API through.</source>
        <translation>Det som ikke er på listen, blir som det er. En utvidelse eller webhotellet endrer rekkefølgen: be webhotellet slippe gjennom «orderby» i REST API.</translation>
    </message>
    <message>
        <source>What is not listed is left as it is. Something on the way changes what is asked for or the lists themselves: ask your host to let the parameters of pages and filters through.</source>
        <translation>Det som ikke er på listen, blir som det er. Noe på veien endrer det som spørres om, eller selve listene: be webhotellet slippe gjennom parameterne for sider og filtre.</translation>
    </message>
    <message>
        <source>What is shown at most</source>
        <translation>Det som vises på det meste</translation>
    </message>
    <message>
        <source>What it met: {0} {1}</source>
        <translation>Dette skjedde: {0} {1}</translation>
    </message>
    <message>
        <source>What makes the total that of the shop</source>
        <translation>Det som gjør totalen lik butikkens</translation>
    </message>
    <message>
        <source>What the program knows could not be kept.</source>
        <translation>Det programmet vet, kunne ikke tas vare på.</translation>
    </message>
    <message>
        <source>What the program logged</source>
        <translation>Hva programmet har logget</translation>
    </message>
    <message>
        <source>What we add is active</source>
        <translation>Det vi legger til, er aktivt</translation>
    </message>
    <message>
        <source>Where that is meant, say so: “It lies on this computer or in my own network”.</source>
        <translation>Hvis det er meningen, si det: «Den ligger på denne datamaskinen eller i mitt eget nettverk».</translation>
    </message>
    <message>
        <source>Whether it was done is being checked.</source>
        <translation>Det kontrolleres om det ble utført.</translation>
    </message>
    <message>
        <source>With its HTML</source>
        <translation>Med HTML</translation>
    </message>
    <message>
        <source>With its tax</source>
        <translation>Med avgift</translation>
    </message>
    <message>
        <source>With payment, coupons and delivery</source>
        <translation>Med betaling, kuponger og levering</translation>
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
        <translation>WooCommerce-kunde</translation>
    </message>
    <message>
        <source>WooCommerce coupon</source>
        <translation>WooCommerce-kupong</translation>
    </message>
    <message>
        <source>WooCommerce guest ({0})</source>
        <translation>WooCommerce-gjest ({0})</translation>
    </message>
    <message>
        <source>WooCommerce integration</source>
        <translation>WooCommerce-integrasjon</translation>
    </message>
    <message>
        <source>WooCommerce shop</source>
        <translation>WooCommerce-butikk</translation>
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
        <translation>WordPress svarer.</translation>
    </message>
    <message>
        <source>WordPress answers: {0}.</source>
        <translation>WordPress svarer: {0}.</translation>
    </message>
    <message>
        <source>WordPress&apos; page for a critical error</source>
        <translation>WordPress-siden for en kritisk feil</translation>
    </message>
    <message>
        <source>WordPress&apos; page for a database that does not answer</source>
        <translation>WordPress-siden for en database som ikke svarer</translation>
    </message>
    <message>
        <source>WordPress&apos; page for maintenance</source>
        <translation>WordPress-siden for vedlikehold</translation>
    </message>
    <message>
        <source>Work order {0}</source>
        <translation>Produksjonsordre {0}</translation>
    </message>
    <message>
        <source>Write STATUS=WHAT,WHAT with {0}; nothing behind = where the status is to stay.</source>
        <translation>Skriv STATUS=HVA,HVA med {0}; ingenting etter = der statusen skal bli som den er.</translation>
    </message>
    <message>
        <source>Yes, at a new address.</source>
        <translation>Ja, på en ny adresse.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>You left it as it was there.</source>
        <translation>Du lot det være slik det var der.</translation>
    </message>
    <message>
        <source>You left its quantity as it was.</source>
        <translation>Du lot antallet være som det var.</translation>
    </message>
    <message>
        <source>You picked another product for the SKU {0}.</source>
        <translation>Du valgte et annet produkt for SKU-en {0}.</translation>
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
        <translation>en tilkobling er utilgjengelig</translation>
    </message>
    <message>
        <source>a day like 2026-03-31</source>
        <translation>en dato som 2026-03-31</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tall</translation>
    </message>
    <message>
        <source>a page of Cloudflare that blocks the request</source>
        <translation>en side fra Cloudflare som blokkerer forespørselen</translation>
    </message>
    <message>
        <source>a page of Cloudflare that checks the browser</source>
        <translation>en side fra Cloudflare som kontrollerer nettleseren</translation>
    </message>
    <message>
        <source>a page of the firewall Imunify360</source>
        <translation>en side fra brannmuren Imunify360</translation>
    </message>
    <message>
        <source>a page of the firewall ModSecurity</source>
        <translation>en side fra brannmuren ModSecurity</translation>
    </message>
    <message>
        <source>a page of the firewall Sucuri</source>
        <translation>en side fra brannmuren Sucuri</translation>
    </message>
    <message>
        <source>a page of the security plugin Wordfence</source>
        <translation>en side fra sikkerhetsutvidelsen Wordfence</translation>
    </message>
    <message>
        <source>a page that asks for a captcha</source>
        <translation>en side som ber om en captcha</translation>
    </message>
    <message>
        <source>a page that checks the browser</source>
        <translation>en side som kontrollerer nettleseren</translation>
    </message>
    <message>
        <source>a price moved far</source>
        <translation>en pris endret seg mye</translation>
    </message>
    <message>
        <source>a row cannot have a field of {0}</source>
        <translation>en rad kan ikke ha et felt av {0}</translation>
    </message>
    <message>
        <source>a shop shows another quantity</source>
        <translation>en butikk viser et annet antall</translation>
    </message>
    <message>
        <source>a site without a name</source>
        <translation>et nettsted uten navn</translation>
    </message>
    <message>
        <source>a user</source>
        <translation>en bruker</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>en nettside</translation>
    </message>
    <message>
        <source>action {0}</source>
        <translation>handling {0}</translation>
    </message>
    <message>
        <source>adjusted by hand</source>
        <translation>justert for hånd</translation>
    </message>
    <message>
        <source>after {0}</source>
        <translation>etter {0}</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>foran</translation>
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
        <translation>beløp</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>en administrator</translation>
    </message>
    <message>
        <source>an error message of PHP</source>
        <translation>en feilmelding fra PHP</translation>
    </message>
    <message>
        <source>an error page of Apache</source>
        <translation>en feilside fra Apache</translation>
    </message>
    <message>
        <source>an error page of Cloudflare</source>
        <translation>en feilside fra Cloudflare</translation>
    </message>
    <message>
        <source>an error page of IIS</source>
        <translation>en feilside fra IIS</translation>
    </message>
    <message>
        <source>an error page of LiteSpeed</source>
        <translation>en feilside fra LiteSpeed</translation>
    </message>
    <message>
        <source>an error page of nginx</source>
        <translation>en feilside fra nginx</translation>
    </message>
    <message>
        <source>and which the</source>
        <translation>og hvilken som er</translation>
    </message>
    <message>
        <source>another product</source>
        <translation>et annet produkt</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>som ovenfor</translation>
    </message>
    <message>
        <source>as the other system says</source>
        <translation>ifølge det andre systemet</translation>
    </message>
    <message>
        <source>ask a person</source>
        <translation>spør en person</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>spør meg</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>med en gang</translation>
    </message>
    <message>
        <source>attention required! | cloudflare</source>
        <translation>attention required! | cloudflare</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>strekkode</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>bak</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>fakturering</translation>
    </message>
    <message>
        <source>billing address</source>
        <translation>fakturaadresse</translation>
    </message>
    <message>
        <source>both decide together</source>
        <translation>begge bestemmer sammen</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>begge veier</translation>
    </message>
    <message>
        <source>briefly unavailable for scheduled maintenance</source>
        <translation>briefly unavailable for scheduled maintenance</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>kjøper</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>for hånd</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kom i retur</translation>
    </message>
    <message>
        <source>cancel the sales order</source>
        <translation>kanseller salgsordren</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>kansellert</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategorier</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>endringer</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>kontrolleres</translation>
    </message>
    <message>
        <source>checking the connections</source>
        <translation>kontrollerer tilkoblingene</translation>
    </message>
    <message>
        <source>checking your browser</source>
        <translation>checking your browser</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>company</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>complete it</source>
        <translation>fullfør den</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>tilkoblet</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>tilkobling</translation>
    </message>
    <message>
        <source>coupon</source>
        <translation>kupong</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>kuponger</translation>
    </message>
    <message>
        <source>created</source>
        <translation>opprettet</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>egendefinerte felt</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kunde</translation>
    </message>
    <message>
        <source>database version {0}, this release knows {1}</source>
        <translation>databaseversjon {0}, denne utgaven kjenner {1}</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>leveringer</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivelse</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>rabatt</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>visningsnavn</translation>
    </message>
    <message>
        <source>does not say when</source>
        <translation>sier ikke når</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadresse</translation>
    </message>
    <message>
        <source>edited after it was sent</source>
        <translation>redigert etter at den ble sendt</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>error establishing a database connection</source>
        <translation>error establishing a database connection</translation>
    </message>
    <message>
        <source>extra fee</source>
        <translation>tilleggsgebyr</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <source>fatal error</source>
        <translation>fatal error</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>gebyrer</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>fornavn</translation>
    </message>
    <message>
        <source>for sales orders</source>
        <translation>for salgsordrer</translation>
    </message>
    <message>
        <source>for starting quantities</source>
        <translation>for startbeholdning</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>for {0}</translation>
    </message>
    <message>
        <source>found in the shop</source>
        <translation>funnet i butikken</translation>
    </message>
    <message>
        <source>free</source>
        <translation>fri</translation>
    </message>
    <message>
        <source>from the shop</source>
        <translation>fra butikken</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>guest client</source>
        <translation>gjestekunde</translation>
    </message>
    <message>
        <source>has</source>
        <translation>har</translation>
    </message>
    <message>
        <source>has no column</source>
        <translation>has no column</translation>
    </message>
    <message>
        <source>have</source>
        <translation>har</translation>
    </message>
    <message>
        <source>how the shop sells it was changed</source>
        <translation>hvordan butikken selger det, ble endret</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identitet</translation>
    </message>
    <message>
        <source>image</source>
        <translation>bilde</translation>
    </message>
    <message>
        <source>in a plugin&apos;s, and nothing says how it came there</source>
        <translation>i en fra en utvidelse, og ingenting sier hvordan den kom dit</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>i ukjent tilstand</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>i minnet</translation>
    </message>
    <message>
        <source>in no shop</source>
        <translation>ikke i noen butikk</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>i ingen</translation>
    </message>
    <message>
        <source>in one of them</source>
        <translation>i en av dem</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>i nøkkelringen</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>i papirkurven</translation>
    </message>
    <message>
        <source>in warehouses that do not count</source>
        <translation>i lagre som ikke teller med</translation>
    </message>
    <message>
        <source>inventory feed</source>
        <translation>lagerfeed</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>det sier ikke hvilken</translation>
    </message>
    <message>
        <source>item {0} has no shelf in warehouse {1}</source>
        <translation>produkt {0} har ingen hylle i lager {1}</translation>
    </message>
    <message>
        <source>item {0} in warehouse {1}: {2} instead of {3}</source>
        <translation>produkt {0} i lager {1}: {2} i stedet for {3}</translation>
    </message>
    <message>
        <source>just a moment</source>
        <translation>just a moment</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>holdt tilbake</translation>
    </message>
    <message>
        <source>keyring backend: {0}</source>
        <translation>nøkkelringtjeneste: {0}</translation>
    </message>
    <message>
        <source>keyring locked</source>
        <translation>nøkkelring låst</translation>
    </message>
    <message>
        <source>kits</source>
        <translation>sett</translation>
    </message>
    <message>
        <source>kits that can be put together</source>
        <translation>sett som kan settes sammen</translation>
    </message>
    <message>
        <source>last change wins</source>
        <translation>siste endring vinner</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>etternavn</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>varelinjer</translation>
    </message>
    <message>
        <source>link {0}</source>
        <translation>kobling {0}</translation>
    </message>
    <message>
        <source>link: of another request</source>
        <translation>link: fra en annen forespørsel</translation>
    </message>
    <message>
        <source>list of coupons</source>
        <translation>liste over kuponger</translation>
    </message>
    <message>
        <source>list of fees</source>
        <translation>liste over gebyrer</translation>
    </message>
    <message>
        <source>list of refunds</source>
        <translation>liste over refusjoner</translation>
    </message>
    <message>
        <source>list of rows</source>
        <translation>liste over rader</translation>
    </message>
    <message>
        <source>list of shipping costs</source>
        <translation>liste over fraktkostnader</translation>
    </message>
    <message>
        <source>list of taxes</source>
        <translation>liste over avgifter</translation>
    </message>
    <message>
        <source>made in a work order</source>
        <translation>laget i en produksjonsordre</translation>
    </message>
    <message>
        <source>make it</source>
        <translation>opprett den</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>more promised than there is</source>
        <translation>mer lovet bort enn det som finnes</translation>
    </message>
    <message>
        <source>move the shop&apos;s order</source>
        <translation>flytt butikkens ordre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>natural key</source>
        <translation>naturlig nøkkel</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>trenger en avgjørelse</translation>
    </message>
    <message>
        <source>needs key</source>
        <translation>trenger nøkkel</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>trenger deg</translation>
    </message>
    <message>
        <source>never below zero</source>
        <translation>aldri under null</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>nytt produkt</translation>
    </message>
    <message>
        <source>no SKU</source>
        <translation>ingen SKU</translation>
    </message>
    <message>
        <source>no SKU of its own</source>
        <translation>ingen egen SKU</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>ingen valuta</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>ikke noe tall</translation>
    </message>
    <message>
        <source>no keyring</source>
        <translation>ingen nøkkelring</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ingen grunn oppgitt</translation>
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
        <translation>ikke telt</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>ikke gratis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>not shared</source>
        <translation>deles ikke</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>nå {0}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>av {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>på lager</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>order cancelled</source>
        <translation>ordre kansellert</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>ordre endret</translation>
    </message>
    <message>
        <source>order placed</source>
        <translation>ordre lagt inn</translation>
    </message>
    <message>
        <source>order shipped</source>
        <translation>ordre sendt</translation>
    </message>
    <message>
        <source>order status</source>
        <translation>ordrestatus</translation>
    </message>
    <message>
        <source>ordered and not yet shipped</source>
        <translation>bestilt og ikke sendt ennå</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>oss selv</translation>
    </message>
    <message>
        <source>own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>egne felt</translation>
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
        <translation>har gått gjennom en av dem</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>betaling</translation>
    </message>
    <message>
        <source>payment title</source>
        <translation>betalingsmåte</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>pending, on hold: Created; processing: Approved; completed: Delivered; else Cancelled</source>
        <translation>venter, på vent: Created; behandles: Approved; fullført: Delivered; ellers Cancelled</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>prosent</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>phone and company</source>
        <translation>telefon og firma</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>placed long before the start</source>
        <translation>lagt inn lenge før starten</translation>
    </message>
    <message>
        <source>price</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>products changed</source>
        <translation>endrede produkter</translation>
    </message>
    <message>
        <source>products deleted</source>
        <translation>slettede produkter</translation>
    </message>
    <message>
        <source>products of the stock list</source>
        <translation>produkter på lagerlisten</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lovet bort</translation>
    </message>
    <message>
        <source>purchase order</source>
        <translation>innkjøpsordre</translation>
    </message>
    <message>
        <source>purchase price</source>
        <translation>innkjøpspris</translation>
    </message>
    <message>
        <source>put back what the shop lost</source>
        <translation>legg tilbake det butikken mistet</translation>
    </message>
    <message>
        <source>quantities</source>
        <translation>antall</translation>
    </message>
    <message>
        <source>quantities set to zero</source>
        <translation>antall satt til null</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>antall</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>sats</translation>
    </message>
    <message>
        <source>reading quantities</source>
        <translation>leser antall</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>received from a supplier</source>
        <translation>mottatt fra en leverandør</translation>
    </message>
    <message>
        <source>records of {0}</source>
        <translation>poster i {0}</translation>
    </message>
    <message>
        <source>reduced stock</source>
        <translation>fratrukket beholdning</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>rests in a status that is not sent</source>
        <translation>ligger i en status som ikke sendes</translation>
    </message>
    <message>
        <source>rows of orders</source>
        <translation>rader i ordrer</translation>
    </message>
    <message>
        <source>sale {0} of order {1} moved {2}</source>
        <translation>salg {0} av ordre {1} flyttet {2}</translation>
    </message>
    <message>
        <source>sales orders</source>
        <translation>salgsordrer</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>samme SKU</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>selger</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendes</translation>
    </message>
    <message>
        <source>service</source>
        <translation>tjeneste</translation>
    </message>
    <message>
        <source>set stock</source>
        <translation>sett beholdning</translation>
    </message>
    <message>
        <source>several fit there</source>
        <translation>flere passer der</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>shipped quantity</source>
        <translation>sendt antall</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>frakt</translation>
    </message>
    <message>
        <source>shipping address</source>
        <translation>leveringsadresse</translation>
    </message>
    <message>
        <source>size</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
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
        <translation>noe trenger deg</translation>
    </message>
    <message>
        <source>spelled alike</source>
        <translation>skrevet nesten likt</translation>
    </message>
    <message>
        <source>starting quantity</source>
        <translation>startbeholdning</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>stock management</source>
        <translation>lagerstyring</translation>
    </message>
    <message>
        <source>stock quantity</source>
        <translation>lagerantall</translation>
    </message>
    <message>
        <source>stock {0}</source>
        <translation>lager {0}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>delsum</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>synkronisert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>taken there</source>
        <translation>opptatt der</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>avgift</translation>
    </message>
    <message>
        <source>tax amount</source>
        <translation>avgiftsbeløp</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>avgiftsnummer</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>avgifter</translation>
    </message>
    <message>
        <source>tell a person where it rests</source>
        <translation>si fra til en person hvor den ligger</translation>
    </message>
    <message>
        <source>tell its original&apos;s status</source>
        <translation>meld originalens status</translation>
    </message>
    <message>
        <source>test {0}</source>
        <translation>test {0}</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekster</translation>
    </message>
    <message>
        <source>the API of Megaventory (POST under {0})</source>
        <translation>API-et til Megaventory (POST under {0})</translation>
    </message>
    <message>
        <source>the WooCommerce REST API (GET, POST and PUT under {0}/wp-json/)</source>
        <translation>REST API i WooCommerce (GET, POST og PUT under {0}/wp-json/)</translation>
    </message>
    <message>
        <source>the login page of WordPress</source>
        <translation>innloggingssiden til WordPress</translation>
    </message>
    <message>
        <source>the other side decides</source>
        <translation>den andre siden bestemmer</translation>
    </message>
    <message>
        <source>the other side wins</source>
        <translation>den andre siden vinner</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>butikken</translation>
    </message>
    <message>
        <source>the shop always shows</source>
        <translation>butikken viser alltid</translation>
    </message>
    <message>
        <source>the shop decides</source>
        <translation>butikken bestemmer</translation>
    </message>
    <message>
        <source>the shop is right as it is now</source>
        <translation>butikken er riktig slik den er nå</translation>
    </message>
    <message>
        <source>the shop shows at most</source>
        <translation>butikken viser på det meste</translation>
    </message>
    <message>
        <source>the shop wins</source>
        <translation>butikken vinner</translation>
    </message>
    <message>
        <source>the stock book</source>
        <translation>lagerboken</translation>
    </message>
    <message>
        <source>the web service of Vtiger (GET and POST to webservice.php or restapi/ under {0})</source>
        <translation>webtjenesten til Vtiger (GET og POST til webservice.php eller restapi/ under {0})</translation>
    </message>
    <message>
        <source>there has been a critical error</source>
        <translation>there has been a critical error</translation>
    </message>
    <message>
        <source>this buyer</source>
        <translation>denne kjøperen</translation>
    </message>
    <message>
        <source>to the shop</source>
        <translation>til butikken</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>til {0}</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>too many</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>trying again soon ({0})</source>
        <translation>prøver igjen snart ({0})</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>utilgjengelig</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>ikke testet</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>oppdatert</translation>
    </message>
    <message>
        <source>used in a work order</source>
        <translation>brukt i en produksjonsordre</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variant</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>synlighet</translation>
    </message>
    <message>
        <source>waiting for something</source>
        <translation>venter på noe</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>venter på nytt forsøk</translation>
    </message>
    <message>
        <source>waiting until {0} ({1})</source>
        <translation>venter til {0} ({1})</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>was account {0}, is account {1}</source>
        <translation>var konto {0}, er konto {1}</translation>
    </message>
    <message>
        <source>was there before the start</source>
        <translation>var der før starten</translation>
    </message>
    <message>
        <source>was {0}, is {1}</source>
        <translation>var {0}, er {1}</translation>
    </message>
    <message>
        <source>wcsync icon</source>
        <translation>wcsync-ikon</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vekt</translation>
    </message>
    <message>
        <source>where {0}</source>
        <translation>where {0}</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>uten rolle</translation>
    </message>
    <message>
        <source>wizard {0} {1}</source>
        <translation>wizard {0} {1}</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>produksjonsordre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja eller nei</translation>
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
        <translation>{0} (som det står)</translation>
    </message>
    <message>
        <source>{0} (this computer)</source>
        <translation>{0} (denne maskinen)</translation>
    </message>
    <message>
        <source>{0} Approve it, or leave it as it is.</source>
        <translation>{0} Godkjenn det, eller la det være som det er.</translation>
    </message>
    <message>
        <source>{0} Change that in the shop and press Retry; or enter this order by hand and press Skip.</source>
        <translation>{0} Endre det i butikken og trykk på Prøv igjen; eller legg inn denne ordren for hånd og trykk på Hopp over.</translation>
    </message>
    <message>
        <source>{0} Is {1} meant? Write the SKU as text.</source>
        <translation>{0} Er {1} ment? Skriv SKU som tekst.</translation>
    </message>
    <message>
        <source>{0} It is {1} there.</source>
        <translation>{0} Det er {1} der.</translation>
    </message>
    <message>
        <source>{0} Its total differs from the original&apos;s: {1}.</source>
        <translation>{0} Totalen avviker fra originalens: {1}.</translation>
    </message>
    <message>
        <source>{0} Write the SKU as text.</source>
        <translation>{0} Skriv SKU som tekst.</translation>
    </message>
    <message>
        <source>{0} You approved it.</source>
        <translation>{0} Du godkjente det.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} og {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} og {1} til</translation>
    </message>
    <message>
        <source>{0} answered with a record that cannot be read.</source>
        <translation>{0} svarte med en post som ikke kan leses.</translation>
    </message>
    <message>
        <source>{0} answered with something else than a list.</source>
        <translation>{0} svarte med noe annet enn en liste.</translation>
    </message>
    <message>
        <source>{0} answered with something that cannot be read.</source>
        <translation>{0} svarte med noe som ikke kan leses.</translation>
    </message>
    <message>
        <source>{0} answered with something unreadable.</source>
        <translation>{0} svarte med noe uleselig.</translation>
    </message>
    <message>
        <source>{0} answered without saying whether it worked.</source>
        <translation>{0} svarte uten å si om det virket.</translation>
    </message>
    <message>
        <source>{0} answered without the list that was asked for.</source>
        <translation>{0} svarte uten listen som det ble bedt om.</translation>
    </message>
    <message>
        <source>{0} answered without the record.</source>
        <translation>{0} svarte uten posten.</translation>
    </message>
    <message>
        <source>{0} answered without what was asked for.</source>
        <translation>{0} svarte uten det som det ble bedt om.</translation>
    </message>
    <message>
        <source>{0} answered, but not as Vtiger does.</source>
        <translation>{0} svarte, men ikke slik Vtiger gjør.</translation>
    </message>
    <message>
        <source>{0} answered, but not as the program it should be.</source>
        <translation>{0} svarte, men ikke som programmet det skulle være.</translation>
    </message>
    <message>
        <source>{0} answers from a cache, so nothing it says is certain.</source>
        <translation>{0} svarer fra en hurtigbuffer, så ingenting det sier, er sikkert.</translation>
    </message>
    <message>
        <source>{0} are made already.</source>
        <translation>{0} er allerede laget.</translation>
    </message>
    <message>
        <source>{0} asks us to slow down.</source>
        <translation>{0} ber oss senke farten.</translation>
    </message>
    <message>
        <source>{0} broke off the connection.</source>
        <translation>{0} brøt forbindelsen.</translation>
    </message>
    <message>
        <source>{0} cannot be less than 0.</source>
        <translation>{0} kan ikke være mindre enn 0.</translation>
    </message>
    <message>
        <source>{0} cannot be reached.</source>
        <translation>{0} er utilgjengelig.</translation>
    </message>
    <message>
        <source>{0} counts its stock and has no figure of it. Enter one there, or count it by hand.</source>
        <translation>{0} teller beholdningen og har ikke noe tall for den. Skriv inn et tall der, eller tell for hånd.</translation>
    </message>
    <message>
        <source>{0} customer</source>
        <translation>Kunde hos {0}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dager</translation>
    </message>
    <message>
        <source>{0} does not accept the keys.</source>
        <translation>{0} godtar ikke nøklene.</translation>
    </message>
    <message>
        <source>{0} does not count its stock.</source>
        <translation>{0} teller ikke beholdningen.</translation>
    </message>
    <message>
        <source>{0} does not give the file.</source>
        <translation>{0} gir ikke fra seg filen.</translation>
    </message>
    <message>
        <source>{0} does not know this request.</source>
        <translation>{0} kjenner ikke denne forespørselen.</translation>
    </message>
    <message>
        <source>{0} forgets at once who has logged in.</source>
        <translation>{0} glemmer med en gang hvem som har logget inn.</translation>
    </message>
    <message>
        <source>{0} gives the same {1} {2} whichever page is asked for.</source>
        <translation>{0} gir de samme {1} {2} uansett hvilken side det spørres om.</translation>
    </message>
    <message>
        <source>{0} has changed meanwhile.</source>
        <translation>{0} er endret i mellomtiden.</translation>
    </message>
    <message>
        <source>{0} has its permalinks set to “Plain”, which switches the programming interface off.</source>
        <translation>{0} har permalenkene satt til «Plain», og det slår av programmeringsgrensesnittet.</translation>
    </message>
    <message>
        <source>{0} has no location called “{1}”.</source>
        <translation>{0} har ingen lokasjon som heter «{1}».</translation>
    </message>
    <message>
        <source>{0} has no quantities to begin with.</source>
        <translation>{0} har ingen antall å begynne med.</translation>
    </message>
    <message>
        <source>{0} hours</source>
        <translation>{0} timer</translation>
    </message>
    <message>
        <source>{0} in ({1})</source>
        <translation>{0} in ({1})</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} i stedet for {1}</translation>
    </message>
    <message>
        <source>{0} is another order&apos;s in Megaventory; this one is {1} there.</source>
        <translation>{0} tilhører en annen ordre i Megaventory; denne er {1} der.</translation>
    </message>
    <message>
        <source>{0} is in maintenance.</source>
        <translation>{0} er under vedlikehold.</translation>
    </message>
    <message>
        <source>{0} is let in, as {1}.</source>
        <translation>{0} slippes inn, som {1}.</translation>
    </message>
    <message>
        <source>{0} is let in.</source>
        <translation>{0} slippes inn.</translation>
    </message>
    <message>
        <source>{0} is not a WordPress site with its programming interface on.</source>
        <translation>{0} er ikke et WordPress-nettsted med programmeringsgrensesnittet på.</translation>
    </message>
    <message>
        <source>{0} knows the consumer key, but the consumer secret does not belong to it.</source>
        <translation>{0} kjenner forbrukernøkkelen, men forbrukerhemmeligheten hører ikke til den.</translation>
    </message>
    <message>
        <source>{0} leads on to an address that cannot be read.</source>
        <translation>{0} viser videre til en adresse som ikke kan leses.</translation>
    </message>
    <message>
        <source>{0} leads to this computer or into your own network.</source>
        <translation>{0} fører til denne datamaskinen eller inn i ditt eget nettverk.</translation>
    </message>
    <message>
        <source>{0} lies behind a user name and a password that its host asks for.</source>
        <translation>{0} ligger bak et brukernavn og et passord som verten ber om.</translation>
    </message>
    <message>
        <source>{0} lists its {1} in an order that loses some.</source>
        <translation>{0} lister opp {1} i en rekkefølge der noen går tapt.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutter</translation>
    </message>
    <message>
        <source>{0} of its rows {1} a problem.</source>
        <translation>{0} av radene {1} et problem.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>{0} of {1} products in {2} would be changed within a day.</source>
        <translation>{0} av {1} produkter i {2} ville bli endret i løpet av et døgn.</translation>
    </message>
    <message>
        <source>{0} of {1} quantities in {2} would become 0 within a day.</source>
        <translation>{0} av {1} antall i {2} ville bli 0 i løpet av et døgn.</translation>
    </message>
    <message>
        <source>{0} of “{1}” are needed, {2} are there.</source>
        <translation>Det trengs {0} av «{1}», det finnes {2}.</translation>
    </message>
    <message>
        <source>{0} other products</source>
        <translation>{0} andre produkter</translation>
    </message>
    <message>
        <source>{0} per request.</source>
        <translation>{0} per forespørsel.</translation>
    </message>
    <message>
        <source>{0} products in {1} would be deleted within a day.</source>
        <translation>{0} produkter i {1} ville bli slettet i løpet av et døgn.</translation>
    </message>
    <message>
        <source>{0} records in {1} fit {2}. Pick one in the SKU doctor, or leave only one of them there.</source>
        <translation>{0} poster i {1} passer til {2}. Velg en i SKU-doktoren, eller la bare én av dem være igjen der.</translation>
    </message>
    <message>
        <source>{0} refuses a record of this size.</source>
        <translation>{0} avviser en post av denne størrelsen.</translation>
    </message>
    <message>
        <source>{0} refuses the record: {1}</source>
        <translation>{0} avviser posten: {1}</translation>
    </message>
    <message>
        <source>{0} reported an internal error.</source>
        <translation>{0} meldte om en intern feil.</translation>
    </message>
    <message>
        <source>{0} rows have a problem, so that nothing was taken in.</source>
        <translation>{0} rader har et problem, så ingenting ble tatt inn.</translation>
    </message>
    <message>
        <source>{0} says nothing about its stock, so the shop&apos;s number stays.</source>
        <translation>{0} sier ingenting om beholdningen, så butikkens tall blir stående.</translation>
    </message>
    <message>
        <source>{0} seconds</source>
        <translation>{0} sekunder</translation>
    </message>
    <message>
        <source>{0} sends its answer so slowly that it never ends.</source>
        <translation>{0} sender svaret så sakte at det aldri tar slutt.</translation>
    </message>
    <message>
        <source>{0} sends its file so slowly that it never ends.</source>
        <translation>{0} sender filen så langsomt at den aldri tar slutt.</translation>
    </message>
    <message>
        <source>{0} sent an answer without end.</source>
        <translation>{0} sendte et svar uten ende.</translation>
    </message>
    <message>
        <source>{0} shows {1}: more is sold than there is. Count it by hand.</source>
        <translation>{0} viser {1}: det er solgt mer enn det finnes. Tell det for hånd.</translation>
    </message>
    <message>
        <source>{0} takes no more requests this minute</source>
        <translation>{0} tar ikke imot flere forespørsler dette minuttet</translation>
    </message>
    <message>
        <source>{0} took too long to answer.</source>
        <translation>{0} brukte for lang tid på å svare.</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} til {1}</translation>
    </message>
    <message>
        <source>{0} {1} changed.</source>
        <translation>{0} antall endret.</translation>
    </message>
    <message>
        <source>{0} {1} no such field.</source>
        <translation>{0} {1} ikke et slikt felt.</translation>
    </message>
    <message>
        <source>{0} {1} was made {2}, now {3}</source>
        <translation>{0} {1} ble opprettet {2}, nå {3}</translation>
    </message>
    <message>
        <source>{0} {1} with “{2}” in another way.</source>
        <translation>{0} deler med «{2}» på en annen måte.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has no {3}.</source>
        <translation>{0} {1} «{2}» mangler {3}.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, and yet an amount.</source>
        <translation>{0} {1} «{2}» har {3} «{4}», og likevel et beløp.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”, which cannot be read.</source>
        <translation>{0} {1} «{2}» har {3} «{4}», og det kan ikke leses.</translation>
    </message>
    <message>
        <source>{0} {1} “{2}” has the {3} “{4}”: nothing can be sold less than once.</source>
        <translation>{0} {1} «{2}» har {3} «{4}»: ingenting kan selges mindre enn én gang.</translation>
    </message>
    <message>
        <source>{0} {1}: older than known</source>
        <translation>{0} {1}: eldre enn kjent</translation>
    </message>
    <message>
        <source>{0} {1}: {2} becomes {3}</source>
        <translation>{0} {1}: {2} blir {3}</translation>
    </message>
    <message>
        <source>{0}: error {1} {2} {3}</source>
        <translation>{0}: feil {1} {2} {3}</translation>
    </message>
    <message>
        <source>{0}: no {1}</source>
        <translation>{0}: {1} mangler</translation>
    </message>
    <message>
        <source>{0}: row {1} refers to nothing</source>
        <translation>{0}: rad {1} viser til ingenting</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation>{0}: {1} i stedet for {2}</translation>
    </message>
    <message>
        <source>“Show just as many, whatever there is” needs a number.</source>
        <translation>«Vis alltid akkurat så mange, uansett beholdning» trenger et tall.</translation>
    </message>
    <message>
        <source>“{0}” (SKU {1}) is not in “{2}”{3}. Press “Add product there” or “Copy without product”, or skip the order; once the product is there, the order goes by itself.</source>
        <translation>«{0}» (SKU {1}) er ikke i «{2}»{3}. Trykk på «Legg til produktet der» eller «Kopier uten produkt», eller hopp over ordren; når produktet er der, går ordren av seg selv.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” do not share that.</source>
        <translation>«{0}» og «{1}» deler ikke det.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” share nothing yet.</source>
        <translation>«{0}» og «{1}» deler ingenting ennå.</translation>
    </message>
    <message>
        <source>“{0}” asks to be left alone until {1}.</source>
        <translation>«{0}» ber om å få være i fred til {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made of itself.</source>
        <translation>«{0}» kan ikke lages av seg selv.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read.</source>
        <translation>«{0}» kan ikke leses.</translation>
    </message>
    <message>
        <source>“{0}” goes into another field already.</source>
        <translation>«{0}» går allerede til et annet felt.</translation>
    </message>
    <message>
        <source>“{0}” has its field of the shop already.</source>
        <translation>«{0}» har allerede sitt felt i butikken.</translation>
    </message>
    <message>
        <source>“{0}” has several products with the SKU “{1}”. Leave one of them the SKU.</source>
        <translation>«{0}» har flere produkter med SKU-en «{1}». La bare ett av dem beholde SKU-en.</translation>
    </message>
    <message>
        <source>“{0}” holds what that system says.</source>
        <translation>«{0}» har det som det systemet sier.</translation>
    </message>
    <message>
        <source>“{0}” in this order could not be added to “{1}”; see the product.</source>
        <translation>«{0}» i denne ordren kunne ikke legges til i «{1}»; se på produktet.</translation>
    </message>
    <message>
        <source>“{0}” in this order has a quantity of {1}. Correct the row in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation>«{0}» i denne ordren har et antall på {1}. Rett raden i butikken og trykk på Prøv igjen; eller legg inn denne ordren i Megaventory for hånd og trykk på Hopp over.</translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU, or its product was deleted. Give the product a SKU in the shop and press Retry; or enter this order in Megaventory by hand and press Skip.</source>
        <translation>«{0}» i denne ordren mangler SKU, eller produktet er slettet. Gi produktet en SKU i butikken og trykk på Prøv igjen; eller legg inn denne ordren i Megaventory for hånd og trykk på Hopp over.</translation>
    </message>
    <message>
        <source>“{0}” in this order has no SKU{1}, so it cannot be found in “{2}”. Press “Copy without product”, or skip the order.</source>
        <translation>«{0}» i denne ordren mangler SKU{1}, så det kan ikke finnes igjen i «{2}». Trykk på «Kopier uten produkt», eller hopp over ordren.</translation>
    </message>
    <message>
        <source>“{0}” in this order is a bundle or another kind of product, and none in {1}. Choose in the shop&apos;s settings how bundles go (as their parts and an amount, or as one product by its SKU) and press Retry; or enter this order in {2} by hand and press Skip.</source>
        <translation>«{0}» i denne ordren er en pakke eller et annet slags produkt, og er ikke det i {1}. Velg i innstillingene for butikken hvordan pakker sendes (som delene og et beløp, eller som ett produkt etter SKU) og trykk på Prøv igjen; eller legg inn denne ordren i {2} for hånd og trykk på Hopp over.</translation>
    </message>
    <message>
        <source>“{0}” in this order is not in {1}. {2}</source>
        <translation>«{0}» i denne ordren er ikke i {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}” in this order is sold in parts ({1}), which an order in “{2}” cannot hold. Press “Copy without product” to copy it as an amount, or Skip.</source>
        <translation>«{0}» i denne ordren selges i deler ({1}), som en ordre i «{2}» ikke kan ha. Trykk «Kopier uten produkt» for å kopiere det som et beløp, eller «Hopp over».</translation>
    </message>
    <message>
        <source>“{0}” in {1}</source>
        <translation>«{0}» i {1}</translation>
    </message>
    <message>
        <source>“{0}” is a date that a spreadsheet made.</source>
        <translation>«{0}» er en dato som et regneark har laget.</translation>
    </message>
    <message>
        <source>“{0}” is a kit and lies nowhere itself.</source>
        <translation>«{0}» er et sett og ligger ikke på lager selv.</translation>
    </message>
    <message>
        <source>“{0}” is a kit itself.</source>
        <translation>«{0}» er selv et sett.</translation>
    </message>
    <message>
        <source>“{0}” is a kit: it is put together when it is sold.</source>
        <translation>«{0}» er et sett: det settes sammen når det selges.</translation>
    </message>
    <message>
        <source>“{0}” is a long number that a spreadsheet cut.</source>
        <translation>«{0}» er et langt tall som et regneark har kuttet.</translation>
    </message>
    <message>
        <source>“{0}” is a part of another kit.</source>
        <translation>«{0}» er en del av et annet sett.</translation>
    </message>
    <message>
        <source>“{0}” is a part of the kit “{1}”.</source>
        <translation>«{0}» er en del av settet «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is already sold as “{1}” there.</source>
        <translation>«{0}» selges allerede som «{1}» der.</translation>
    </message>
    <message>
        <source>“{0}” is an error of the spreadsheet, not a SKU.</source>
        <translation>«{0}» er en feil i regnearket, ikke en SKU.</translation>
    </message>
    <message>
        <source>“{0}” is being read just now.</source>
        <translation>«{0}» leses akkurat nå.</translation>
    </message>
    <message>
        <source>“{0}” is in the stock book again.</source>
        <translation>«{0}» er i lagerboken igjen.</translation>
    </message>
    <message>
        <source>“{0}” is in the stock book already.</source>
        <translation>«{0}» er allerede i lagerboken.</translation>
    </message>
    <message>
        <source>“{0}” is no backup of WC Sync Desktop, or it is damaged.</source>
        <translation>«{0}» er ingen sikkerhetskopi fra WC Sync Desktop, eller den er skadet.</translation>
    </message>
    <message>
        <source>“{0}” is no field of a shop.</source>
        <translation>«{0}» er ikke et felt i en butikk.</translation>
    </message>
    <message>
        <source>“{0}” is no kind of connection.</source>
        <translation>«{0}» er ikke en type tilkobling.</translation>
    </message>
    <message>
        <source>“{0}” is not a SKU.</source>
        <translation>«{0}» er ikke en SKU.</translation>
    </message>
    <message>
        <source>“{0}” is not in the stock book.</source>
        <translation>«{0}» er ikke i lagerboken.</translation>
    </message>
    <message>
        <source>“{0}” is now another account or site than before.</source>
        <translation>«{0}» er nå en annen konto eller et annet nettsted enn før.</translation>
    </message>
    <message>
        <source>“{0}” joins a shop with {1}.</source>
        <translation>«{0}» kobler en butikk sammen med {1}.</translation>
    </message>
    <message>
        <source>“{0}” lies in a warehouse itself, so that it cannot be a kit.</source>
        <translation>«{0}» ligger selv på et lager og kan derfor ikke være et sett.</translation>
    </message>
    <message>
        <source>“{0}” must not be empty there, and {1} is. Fill it in.</source>
        <translation>«{0}» kan ikke være tomt der, men {1} er det. Fyll det ut.</translation>
    </message>
    <message>
        <source>“{0}” refers to another record or file and cannot be filled from a text.</source>
        <translation>«{0}» viser til en annen post eller fil og kan ikke fylles ut fra en tekst.</translation>
    </message>
    <message>
        <source>“{0}” says nothing about a status of orders.</source>
        <translation>«{0}» sier ikke noe om en ordrestatus.</translation>
    </message>
    <message>
        <source>“{0}” sells in {1}, “{2}” counts in {3}.</source>
        <translation>«{0}» selger i {1}, «{2}» regner i {3}.</translation>
    </message>
    <message>
        <source>“{0}” shares the quantity of its product with the other variations.</source>
        <translation>«{0}» deler antallet til produktet med de andre variantene.</translation>
    </message>
    <message>
        <source>“{0}” uses {1}</source>
        <translation>«{0}» bruker {1}</translation>
    </message>
    <message>
        <source>“{0}” wants {1}; {2} is “{3}”.</source>
        <translation>«{0}» krever {1}; {2} er «{3}».</translation>
    </message>
    <message>
        <source>“{0}” was made a kit or removed meanwhile.</source>
        <translation>«{0}» ble gjort til et sett eller fjernet i mellomtiden.</translation>
    </message>
</context>
</TS>
