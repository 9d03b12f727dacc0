<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil">
<context>
    <name>ClockWords</name>
    <message>
        <source>Over</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>bandang %1</translation>
    </message>
    <message>
        <source>Link token ends</source>
        <translation>Matatapos ang link token</translation>
    </message>
    <message>
        <source>Invite link ends</source>
        <translation>Matatapos ang invite link</translation>
    </message>
    <message>
        <source>%1: data is deleted</source>
        <translation>%1: ide-delete ang data</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>Mag-e-expire: %1</translation>
    </message>
    <message>
        <source>%1: read again</source>
        <translation>%1: babasahin ulit</translation>
    </message>
</context>
<context>
    <name>ExpiryWords</name>
    <message>
        <source>expired %1</source>
        <translation>nag-expire noong %1</translation>
    </message>
    <message>
        <source>expired %1 days ago</source>
        <translation>%1 araw nang expired</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>nag-expire kahapon</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>mag-e-expire ngayon</translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation>mag-e-expire bukas</translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation>%1 araw bago mag-expire</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>mag-e-expire sa %1</translation>
    </message>
    <message>
        <source>Valid: the provider says that this document is in force.</source>
        <translation>May bisa: ayon sa provider, may bisa pa ang dokumentong ito.</translation>
    </message>
    <message>
        <source>Hit: the name is like one in the issuer&apos;s records. The issuer must verify it; until then it says nothing against this person.</source>
        <translation>May hit: kahawig ang pangalan ng isa sa mga record ng nagbigay. Dapat itong tiyakin ng nagbigay; hangga&apos;t hindi pa, wala itong sinasabing masama tungkol sa user.</translation>
    </message>
    <message>
        <source>Expired: it is no longer in force. Ask for a newer one.</source>
        <translation>Expired: wala na itong bisa. Humingi ng mas bago.</translation>
    </message>
    <message>
        <source>%1: this status is shown as the provider sent it.</source>
        <translation>%1: ipinapakita ang status na ito ayon sa ipinadala ng provider.</translation>
    </message>
</context>
<context>
    <name>FileFetcher</name>
    <message>
        <source>The file is larger than %1, so it is not loaded.</source>
        <translation>Mas malaki sa %1 ang file, kaya hindi ito ni-load.</translation>
    </message>
    <message>
        <source>The file is no longer there. Addresses of files end after 60 days.</source>
        <translation>Wala na ang file. Nawawalan ng bisa ang address ng file pagkaraan ng 60 araw.</translation>
    </message>
    <message>
        <source>The server does not give the file out.</source>
        <translation>Ayaw ibigay ng server ang file.</translation>
    </message>
    <message>
        <source>The server sends one on to an unsafe address.</source>
        <translation>Sa hindi ligtas na address nagpapasa ang server.</translation>
    </message>
    <message>
        <source>The file did not come: the server took too long.</source>
        <translation>Hindi dumating ang file: masyadong matagal ang server.</translation>
    </message>
    <message>
        <source>The file did not come: the server was not reached.</source>
        <translation>Hindi dumating ang file: hindi naabot ang server.</translation>
    </message>
    <message>
        <source>The file did not come: the server had a fault of its own.</source>
        <translation>Hindi dumating ang file: may sariling error ang server.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>The record has no file.</source>
        <translation>Walang file ang record.</translation>
    </message>
    <message>
        <source>Not opened: the record&apos;s link is not an address.</source>
        <translation>Hindi binuksan: hindi address ang link ng record.</translation>
    </message>
    <message>
        <source>Not opened: the link carries a user name, so it may lead elsewhere than it looks.</source>
        <translation>Hindi binuksan: may username ang link, kaya baka sa iba ito patungo kaysa sa itsura nito.</translation>
    </message>
    <message>
        <source>Not opened: only https and the sandbox&apos;s own host are, and this is %1.</source>
        <translation>Hindi binuksan: https at sariling host lang ng sandbox ang binubuksan, at %1 ito.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>The picture is damaged.</source>
        <translation>Sira ang larawan.</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Sobrang dami ng pixel ng larawan.</translation>
    </message>
    <message>
        <source>This computer has no decoder for pictures of this kind.</source>
        <translation>Walang decoder ang computer na ito para sa ganitong larawan.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Smile says that this provider does not work now</source>
        <translation>Sabi ng Smile, hindi gumagana ngayon ang provider na ito</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, account %2</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Hindi mabasa ang mga account</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Binabasa ang mga account…</translation>
    </message>
    <message>
        <source>Has not linked an account yet</source>
        <translation>Wala pang na-link na account</translation>
    </message>
    <message>
        <source>This person does not exist at Smile any more</source>
        <translation>Wala na sa Smile ang user na ito</translation>
    </message>
    <message>
        <source>The record was deleted there. What is still shown here was read before.</source>
        <translation>Na-delete na roon ang record. Nabasa pa dati ang ipinapakita rito.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ano ang gagawin</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Malamang na dahilan</translation>
    </message>
    <message>
        <source>Does waiting help?</source>
        <translation>Makatutulong bang maghintay?</translation>
    </message>
    <message>
        <source>The account is connected; nothing is wrong</source>
        <translation>Konektado ang account; walang problema</translation>
    </message>
    <message>
        <source>All %1 accounts are connected; nothing is wrong</source>
        <translation>Konektado ang lahat ng %1 account; walang problema</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>mula %1</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waiting for them to begin: %1</source>
        <translation>Hinihintay na magsimula: %1</translation>
    </message>
    <message>
        <source>Signing in: %1</source>
        <translation>Nagla-log in: %1</translation>
    </message>
    <message>
        <source>Waiting for the code: %1</source>
        <translation>Hinihintay ang code: %1</translation>
    </message>
    <message>
        <source>Connected, reading the data: %1</source>
        <translation>Konektado, binabasa ang data: %1</translation>
    </message>
    <message>
        <source>It failed, they may try again: %1</source>
        <translation>Pumalya, puwedeng subukan ulit: %1</translation>
    </message>
</context>
<context>
    <name>IdentityFields</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>E-mail %1</translation>
    </message>
    <message>
        <source>E-mail, kind</source>
        <translation>E-mail, uri</translation>
    </message>
    <message>
        <source>E-mail %1, kind</source>
        <translation>E-mail %1, uri</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telepono %1</translation>
    </message>
    <message>
        <source>Phone, kind</source>
        <translation>Telepono, uri</translation>
    </message>
    <message>
        <source>Phone %1, kind</source>
        <translation>Telepono %1, uri</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Social profile</translation>
    </message>
    <message>
        <source>Social profile %1</source>
        <translation>Social profile %1</translation>
    </message>
    <message>
        <source>Social profile, kind</source>
        <translation>Social profile, uri</translation>
    </message>
    <message>
        <source>Social profile %1, kind</source>
        <translation>Social profile %1, uri</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Address %1</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Address, linya 1</translation>
    </message>
    <message>
        <source>Address %1, line 1</source>
        <translation>Address %1, linya 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Address, linya 2</translation>
    </message>
    <message>
        <source>Address %1, line 2</source>
        <translation>Address %1, linya 2</translation>
    </message>
    <message>
        <source>Address, city</source>
        <translation>Address, lungsod</translation>
    </message>
    <message>
        <source>Address %1, city</source>
        <translation>Address %1, lungsod</translation>
    </message>
    <message>
        <source>Address, region</source>
        <translation>Address, rehiyon</translation>
    </message>
    <message>
        <source>Address %1, region</source>
        <translation>Address %1, rehiyon</translation>
    </message>
    <message>
        <source>Address, postal code</source>
        <translation>Address, postal code</translation>
    </message>
    <message>
        <source>Address %1, postal code</source>
        <translation>Address %1, postal code</translation>
    </message>
    <message>
        <source>Address, country</source>
        <translation>Address, bansa</translation>
    </message>
    <message>
        <source>Address %1, country</source>
        <translation>Address %1, bansa</translation>
    </message>
    <message>
        <source>Address, latitude</source>
        <translation>Address, latitude</translation>
    </message>
    <message>
        <source>Address %1, latitude</source>
        <translation>Address %1, latitude</translation>
    </message>
    <message>
        <source>Address, longitude</source>
        <translation>Address, longitude</translation>
    </message>
    <message>
        <source>Address %1, longitude</source>
        <translation>Address %1, longitude</translation>
    </message>
    <message>
        <source>Address, kind</source>
        <translation>Address, uri</translation>
    </message>
    <message>
        <source>Address %1, kind</source>
        <translation>Address %1, uri</translation>
    </message>
    <message>
        <source>Address, tags</source>
        <translation>Address, mga tag</translation>
    </message>
    <message>
        <source>Address %1, tags</source>
        <translation>Address %1, mga tag</translation>
    </message>
    <message>
        <source>%1, upload</source>
        <translation>%1, upload</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>missing here</source>
        <translation>wala rito</translation>
    </message>
    <message>
        <source>sent in a form that cannot be read</source>
        <translation>ipinadala sa anyong hindi mabasa</translation>
    </message>
    <message>
        <source>other order of names</source>
        <translation>iba ang ayos ng pangalan</translation>
    </message>
    <message>
        <source>middle name missing</source>
        <translation>walang middle name</translation>
    </message>
    <message>
        <source>a name missing</source>
        <translation>kulang ng isang pangalan</translation>
    </message>
    <message>
        <source>more names</source>
        <translation>mas maraming pangalan</translation>
    </message>
    <message>
        <source>shortened name</source>
        <translation>pinaikling pangalan</translation>
    </message>
    <message>
        <source>other particle (de la, bin)</source>
        <translation>ibang kataga (de la, bin)</translation>
    </message>
    <message>
        <source>suffix missing</source>
        <translation>walang suffix</translation>
    </message>
    <message>
        <source>with a suffix</source>
        <translation>may suffix</translation>
    </message>
    <message>
        <source>other suffix</source>
        <translation>ibang suffix</translation>
    </message>
    <message>
        <source>one character differs</source>
        <translation>isang character ang iba</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>baligtad ang araw at buwan</translation>
    </message>
    <message>
        <source>fewer parts</source>
        <translation>mas kaunting bahagi</translation>
    </message>
    <message>
        <source>more parts</source>
        <translation>mas maraming bahagi</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>ibang pangalan</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>ibang kapanganakan</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>ibang telepono</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>ibang e-mail</translation>
    </message>
    <message>
        <source>other address</source>
        <translation>ibang address</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>ibang value</translation>
    </message>
    <message>
        <source>name</source>
        <translation>pangalan</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>kapanganakan</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>mga telepono</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>mga e-mail</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>mga address</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between differences</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>One source only: there is nothing to compare it with.</source>
        <translation>Isa lang ang source: walang maihahambing.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no field in common to compare.</source>
        <translation>
            <numerusform>Walang field na parehong mayroon ang %n source na maihahambing.</numerusform>
            <numerusform>Walang field na parehong mayroon ang %n source na maihahambing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on nothing in full.</source>
        <translation>
            <numerusform>Walang lubos na magkatugma sa %n source.</numerusform>
            <numerusform>Walang lubos na magkatugma sa %n source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on %1.</source>
        <translation>
            <numerusform>Magkatugma ang %n source sa: %1.</numerusform>
            <numerusform>Magkatugma ang %n source sa: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same: %1.</source>
        <translation>Halos magkapareho: %1.</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>Magkaiba: %1.</translation>
    </message>
    <message>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>People</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Wink</source>
        <translation>Wink</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktibidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Dapat asikasuhin</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Nakatabing filter</translation>
    </message>
</context>
<context>
    <name>OutcomeVerdict</name>
    <message>
        <source>Smile says: %1</source>
        <translation>Sabi ng Smile: %1</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day, then a time of day: &quot;21 Nov 20:10&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The provider: Smile says that it does not work now</source>
        <translation>Provider: sabi ng Smile, hindi ito gumagana ngayon</translation>
    </message>
    <message>
        <source>Perhaps the provider: the last who tried failed</source>
        <translation>Baka provider: pumalya ang mga huling sumubok</translation>
    </message>
    <message>
        <source>The last who tried failed, each by themselves</source>
        <translation>Pumalya ang mga huling sumubok, kani-kaniyang dahilan</translation>
    </message>
    <message>
        <source>Probably Smile: many people fail just now</source>
        <translation>Malamang Smile: marami ang pumapalya ngayon</translation>
    </message>
    <message>
        <source>Probably the provider: many people fail just now</source>
        <translation>Malamang provider: marami ang pumapalya ngayon</translation>
    </message>
    <message>
        <source>Many people fail just now, each by themselves</source>
        <translation>Marami ang pumapalya ngayon, kani-kaniyang dahilan</translation>
    </message>
    <message>
        <source>Probably them: others get through</source>
        <translation>Malamang user: nakakalusot ang iba</translation>
    </message>
    <message>
        <source>%1 of the last %2 people here failed since %3, all %4.</source>
        <translation>%1 sa huling %2 user dito ang pumalya mula %3, lahat %4.</translation>
    </message>
    <message>
        <source>%1 of the last %2 people here failed since %3.</source>
        <translation>%1 sa huling %2 user dito ang pumalya mula %3.</translation>
    </message>
    <message>
        <source>%1 of %2 in the last hour</source>
        <translation>%1 sa %2 sa huling oras</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>%1 sa %2 sa 24 na oras</translation>
    </message>
    <message>
        <source>%1 of %2 in 7 days</source>
        <translation>%1 sa %2 sa 7 araw</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;1 of 2 in the last hour, 3 of 4 in 24 hours&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Worked: %1.</source>
        <translation>Gumana: %1.</translation>
    </message>
    <message>
        <source>Too few tries here to tell</source>
        <translation>Kulang pa ang subok dito</translation>
    </message>
</context>
<context>
    <name>ReadFiles</name>
    <message>
        <source>%1 is neither PDF nor PNG nor JPG.</source>
        <translation>Hindi PDF, PNG o JPG ang %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Hindi mabasa ang %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>Walang laman ang %1.</translation>
    </message>
    <message>
        <source>Too large: at most %1 MB in one upload, all files together.</source>
        <translation>Masyadong malaki: hanggang %1 MB sa isang upload, lahat ng file.</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>same SS or document number</source>
        <translation>parehong SS o numero ng dokumento</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>parehong pangalan at kapanganakan</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>parehong e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>parehong telepono</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;same e-mail, same phone&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SearchNotice</name>
    <message>
        <source>This link leads to another environment (%1); this window shows “%2”.</source>
        <translation>Sa ibang environment (%1) patungo ang link na ito; “%2” ang nasa window na ito.</translation>
    </message>
    <message>
        <source>%1 looks like an id, but of no kind that this console knows.</source>
        <translation>Mukhang ID ang %1, pero hindi sa uring kilala ng console na ito.</translation>
    </message>
    <message>
        <source>%1 is the id of something that the console keeps no list of (a token, a file, an export).</source>
        <translation>ID ang %1 ng bagay na hindi inililista ng console (token, file, export).</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”: such records are loaded when their person is opened.</source>
        <translation>ID ang %1 sa uring “%2”: nilo-load ang ganoong record kapag binuksan ang user nito.</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”; it is not among what is loaded so far.</source>
        <translation>ID ang %1 sa uring “%2”; wala ito sa na-load na sa ngayon.</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”, but nothing here has it.</source>
        <translation>ID ang %1 sa uring “%2”, pero wala ritong may ganito.</translation>
    </message>
    <message>
        <source>%1 is not of this tenant and mode: ids of people here begin with “%2”.</source>
        <translation>Hindi sa tenant at mode na ito ang %1: nagsisimula sa “%2” ang ID ng mga user dito.</translation>
    </message>
    <message>
        <source>%1 looks like the id of a person; it is not among what is loaded so far.</source>
        <translation>Mukhang ID ng user ang %1; wala ito sa na-load na sa ngayon.</translation>
    </message>
    <message>
        <source>%1 looks like the id of a person, but nobody here has it.</source>
        <translation>Mukhang ID ng user ang %1, pero wala ritong may ganito.</translation>
    </message>
    <message>
        <source>It may be gone, or of the sandbox: an id does not tell its mode.</source>
        <translation>Baka wala na ito, o nasa sandbox: hindi sinasabi ng ID ang mode nito.</translation>
    </message>
    <message>
        <source>It may be gone, or of production: an id does not tell its mode.</source>
        <translation>Baka wala na ito, o nasa production: hindi sinasabi ng ID ang mode nito.</translation>
    </message>
    <message>
        <source>It may be gone, or of another profile: an id does not tell its mode.</source>
        <translation>Baka wala na ito, o nasa ibang profile: hindi sinasabi ng ID ang mode nito.</translation>
    </message>
</context>
<context>
    <name>ShowAll</name>
    <message>
        <source>Show all personal data for this session</source>
        <translation>Ipakita ang lahat ng personal na data sa session na ito</translation>
    </message>
    <message>
        <source>Names, contacts and numbers are shown until the session ends, you cover the window, or nobody has been here for ten minutes.</source>
        <translation>Makikita ang mga pangalan, contact at numero hanggang matapos ang session, takpan ninyo ang window, o sampung minuto nang walang tao rito.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>It is written to the audit file. Name nobody in it.</source>
        <translation>Isinusulat ito sa audit file. Huwag banggitin ang pangalan ninuman.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ipakita lahat</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 hanggang %2</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Walang provider</translation>
    </message>
    <message>
        <source>The invite&apos;s mail was opened</source>
        <translation>Nabuksan ang mail ng invite</translation>
    </message>
    <message>
        <source>The invite&apos;s landing page was opened</source>
        <translation>Nabuksan ang landing page ng invite</translation>
    </message>
    <message>
        <source>The Wink widget was opened</source>
        <translation>Nabuksan ang Wink widget</translation>
    </message>
    <message>
        <source>An account was linked through the invite</source>
        <translation>May na-link na account sa invite</translation>
    </message>
    <message>
        <source>The invite was revoked</source>
        <translation>Na-revoke ang invite</translation>
    </message>
    <message>
        <source>Invite: %1</source>
        <translation>Invite: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>provider, status before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, monitoring: %2</source>
        <comment>provider, status</comment>
        <translation>%1, monitoring: %2</translation>
    </message>
    <message>
        <source>%1, monitoring: %2 → %3</source>
        <comment>provider, status before and after</comment>
        <translation>%1, monitoring: %2 → %3</translation>
    </message>
    <message>
        <source>Uploaded file: %1</source>
        <translation>Na-upload na file: %1</translation>
    </message>
    <message>
        <source>Uploaded file: %1 → %2</source>
        <translation>Na-upload na file: %1 → %2</translation>
    </message>
    <message>
        <source>The link token ran out</source>
        <translation>Nag-expire ang link token</translation>
    </message>
    <message>
        <source>The invite&apos;s link ran out</source>
        <translation>Nag-expire ang link ng invite</translation>
    </message>
    <message>
        <source>%1: the data was due to be deleted</source>
        <translation>%1: takdang i-delete ang data</translation>
    </message>
    <message>
        <source>Document expired: %1</source>
        <translation>Nag-expire na dokumento: %1</translation>
    </message>
    <message>
        <source>%1: was due to be read again</source>
        <translation>%1: takdang basahin ulit</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n documents arrived</source>
        <translation>
            <numerusform>%1: %n dokumento ang dumating</numerusform>
            <numerusform>%1: %n dokumento ang dumating</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: document arrived: %2</source>
        <translation>%1: dumating na dokumento: %2</translation>
    </message>
    <message numerus="yes">
        <source>No news for %n days</source>
        <translation>
            <numerusform>%n araw nang walang balita</numerusform>
            <numerusform>%n araw nang walang balita</numerusform>
        </translation>
    </message>
    <message>
        <source>From this console: %1</source>
        <translation>Mula sa console na ito: %1</translation>
    </message>
    <message>
        <source>The person was created at Smile</source>
        <translation>Ginawa ang user sa Smile</translation>
    </message>
    <message>
        <source>An invite was sent</source>
        <translation>May ipinadalang invite</translation>
    </message>
    <message>
        <source>%1: the account was created</source>
        <translation>%1: ginawa ang account</translation>
    </message>
    <message>
        <source>%1: task started: %2</source>
        <translation>%1: nagsimula ang task: %2</translation>
    </message>
    <message>
        <source>%1: task finished: %2</source>
        <translation>%1: natapos ang task: %2</translation>
    </message>
    <message>
        <source>A file was uploaded: %1</source>
        <translation>May na-upload na file: %1</translation>
    </message>
    <message>
        <source>%1: the identity arrived</source>
        <translation>%1: dumating ang identity</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>hindi tiyak kung dumating</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <translation>nakita noong %1</translation>
    </message>
    <message>
        <source>dated ahead: the clocks disagree</source>
        <translation>pauna ang petsa: di-magkatugma ang mga orasan</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Mga invite</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koneksyon</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Nag-expire</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Console na ito</translation>
    </message>
</context>
<context>
    <name>WinkTrouble</name>
    <message>
        <source>The Wink module (smile-wink) cannot be loaded. Install it, or Qt WebEngine, which it needs, and open this page again.</source>
        <translation>Hindi ma-load ang Wink module (smile-wink). I-install ito, o ang Qt WebEngine na kailangan nito, at buksan ulit ang page na ito.</translation>
    </message>
    <message>
        <source>QtWebEngineProcess, the helper program of Qt WebEngine, is missing. Install Qt WebEngine again.</source>
        <translation>Nawawala ang QtWebEngineProcess, ang katulong na program ng Qt WebEngine. I-install ulit ang Qt WebEngine.</translation>
    </message>
    <message>
        <source>This system does not let Chromium start its sandbox (no user namespaces for ordinary users), so no web page is shown here. An administrator can allow user namespaces.</source>
        <translation>Hindi pinapayagan ng system na simulan ng Chromium ang sandbox nito (walang user namespace para sa karaniwang user), kaya walang web page na ipinapakita rito. Puwedeng payagan ng administrator ang mga user namespace.</translation>
    </message>
    <message>
        <source>The widget&apos;s script could not be loaded. Check its address and the connection, then start again.</source>
        <translation>Hindi ma-load ang script ng widget. Suriin ang address nito at ang koneksyon, saka simulan ulit.</translation>
    </message>
    <message>
        <source>The script was loaded, but it offers no widget that opens. Check the script&apos;s address and version.</source>
        <translation>Na-load ang script, pero wala itong widget na nagbubukas. Suriin ang address at bersyon ng script.</translation>
    </message>
    <message>
        <source>The widget&apos;s page ended unexpectedly. Start it again.</source>
        <translation>Biglang natapos ang page ng widget. Simulan ito ulit.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Full name</source>
        <translation>Buong pangalan</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Unang pangalan</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Wink template</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Pangalan ng template</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Address of the company&apos;s logo</source>
        <translation>Address ng logo ng kompanya</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nagpadala</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Reply sa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Landing page: header</source>
        <translation>Landing page: header</translation>
    </message>
    <message>
        <source>Landing page: text</source>
        <translation>Landing page: teksto</translation>
    </message>
    <message>
        <source>Landing page: button</source>
        <translation>Landing page: button</translation>
    </message>
    <message>
        <source>Success page: header</source>
        <translation>Success page: header</translation>
    </message>
    <message>
        <source>Success page: text</source>
        <translation>Success page: teksto</translation>
    </message>
    <message>
        <source>Success page: button</source>
        <translation>Success page: button</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Pangalan ng webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Consent type</source>
        <translation>Uri ng consent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bersyon</translation>
    </message>
    <message>
        <source>Consent method</source>
        <translation>Paraan ng consent</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Teksto ng consent</translation>
    </message>
    <message>
        <source>Reference name</source>
        <translation>Pangalan ng reference</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>Value ng reference</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Hindi ito kumpletong e-mail address.</translation>
    </message>
    <message>
        <source>Enter a complete https:// address (http:// for this computer only).</source>
        <translation>Maglagay ng kumpletong https:// address (http:// para lang sa computer na ito).</translation>
    </message>
    <message>
        <source>Only unaccented letters, digits and signs are allowed.</source>
        <translation>Mga letrang walang tuldik, digit at sign lang ang puwede.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>Hindi puwedeng walang laman: %1.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of at most %3 characters.</source>
        <translation>Masyadong mahaba ang %1: %2 sa hanggang %3 character.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Pumili ng kahit isang event.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Pumili ng kahit isang file.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Walang laman ang file na %1.</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG files are accepted.</source>
        <translation>PDF, PNG at JPEG file lang ang tinatanggap.</translation>
    </message>
    <message>
        <source>At most 5 references are allowed.</source>
        <translation>Hanggang 5 reference lang ang puwede.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read again just now.</source>
        <translation>Kababasa lang ulit.</translation>
    </message>
    <message>
        <source>Could not be read again.</source>
        <translation>Hindi nabasa ulit.</translation>
    </message>
    <message>
        <source>Revoked. The account and its data are gone.</source>
        <translation>Na-revoke. Wala na ang account at ang data nito.</translation>
    </message>
    <message>
        <source>Not revoked. The account is still there.</source>
        <translation>Hindi na-revoke. Nandoon pa ang account.</translation>
    </message>
    <message>
        <source>It is not known whether the account was revoked. Refresh before you try again.</source>
        <translation>Hindi tiyak kung na-revoke ang account. I-refresh bago sumubok ulit.</translation>
    </message>
    <message>
        <source>Monitoring is disabled.</source>
        <translation>Naka-disable na ang monitoring.</translation>
    </message>
    <message>
        <source>Monitoring was not disabled.</source>
        <translation>Hindi na-disable ang monitoring.</translation>
    </message>
    <message>
        <source>It is not known whether monitoring was disabled. Refresh before you try again.</source>
        <translation>Hindi tiyak kung na-disable ang monitoring. I-refresh bago sumubok ulit.</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>Handa na ang export.</translation>
    </message>
    <message>
        <source>The export was not made.</source>
        <translation>Hindi nagawa ang export.</translation>
    </message>
    <message>
        <source>A new link token was made.</source>
        <translation>Nakagawa ng bagong link token.</translation>
    </message>
    <message>
        <source>No link token was made.</source>
        <translation>Walang nagawang link token.</translation>
    </message>
    <message>
        <source>No link token came back. Making another one does no harm.</source>
        <translation>Walang bumalik na link token. Walang masama kung gumawa ng isa pa.</translation>
    </message>
    <message>
        <source>The session was reset. Its data is gone.</source>
        <translation>Na-reset ang session. Wala na ang data nito.</translation>
    </message>
    <message>
        <source>The session was not reset.</source>
        <translation>Hindi na-reset ang session.</translation>
    </message>
    <message>
        <source>It is not known whether the session was reset. Look at the person&apos;s data first.</source>
        <translation>Hindi tiyak kung na-reset ang session. Tingnan muna ang data ng user.</translation>
    </message>
    <message>
        <source>The invite was sent.</source>
        <translation>Naipadala ang invite.</translation>
    </message>
    <message>
        <source>No invite was sent.</source>
        <translation>Walang naipadalang invite.</translation>
    </message>
    <message>
        <source>It is not known whether the invite was sent. Look for it among the invites before you send another one.</source>
        <translation>Hindi tiyak kung naipadala ang invite. Hanapin muna ito sa mga invite bago magpadala ng isa pa.</translation>
    </message>
    <message>
        <source>The template was created.</source>
        <translation>Nagawa ang template.</translation>
    </message>
    <message>
        <source>The template was not created.</source>
        <translation>Hindi nagawa ang template.</translation>
    </message>
    <message>
        <source>It is not known whether the template was created. Look for it in the list.</source>
        <translation>Hindi tiyak kung nagawa ang template. Hanapin ito sa listahan.</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>Na-save ang template.</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>Hindi na-save ang template.</translation>
    </message>
    <message>
        <source>It is not known whether the template was saved. Refresh before you try again.</source>
        <translation>Hindi tiyak kung na-save ang template. I-refresh bago sumubok ulit.</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>Na-delete ang template.</translation>
    </message>
    <message>
        <source>The template was not deleted.</source>
        <translation>Hindi na-delete ang template.</translation>
    </message>
    <message>
        <source>It is not known whether the template was deleted. Refresh the list.</source>
        <translation>Hindi tiyak kung na-delete ang template. I-refresh ang listahan.</translation>
    </message>
    <message>
        <source>The webhook was created.</source>
        <translation>Nagawa ang webhook.</translation>
    </message>
    <message>
        <source>The webhook was not created.</source>
        <translation>Hindi nagawa ang webhook.</translation>
    </message>
    <message>
        <source>It is not known whether the webhook was created. Look for it in the list.</source>
        <translation>Hindi tiyak kung nagawa ang webhook. Hanapin ito sa listahan.</translation>
    </message>
    <message>
        <source>The webhook was deleted.</source>
        <translation>Na-delete ang webhook.</translation>
    </message>
    <message>
        <source>The webhook was not deleted.</source>
        <translation>Hindi na-delete ang webhook.</translation>
    </message>
    <message>
        <source>It is not known whether the webhook was deleted. Refresh the list.</source>
        <translation>Hindi tiyak kung na-delete ang webhook. I-refresh ang listahan.</translation>
    </message>
    <message>
        <source>The consent template was created.</source>
        <translation>Nagawa ang consent template.</translation>
    </message>
    <message>
        <source>The consent template was not created.</source>
        <translation>Hindi nagawa ang consent template.</translation>
    </message>
    <message>
        <source>It is not known whether the consent template was created. Look for it in the list.</source>
        <translation>Hindi tiyak kung nagawa ang consent template. Hanapin ito sa listahan.</translation>
    </message>
    <message>
        <source>The consent template was deleted.</source>
        <translation>Na-delete ang consent template.</translation>
    </message>
    <message>
        <source>The consent template was not deleted.</source>
        <translation>Hindi na-delete ang consent template.</translation>
    </message>
    <message>
        <source>It is not known whether the consent template was deleted. Refresh the list.</source>
        <translation>Hindi tiyak kung na-delete ang consent template. I-refresh ang listahan.</translation>
    </message>
    <message>
        <source>The file was uploaded.</source>
        <translation>Na-upload ang file.</translation>
    </message>
    <message>
        <source>The file was not uploaded.</source>
        <translation>Hindi na-upload ang file.</translation>
    </message>
    <message>
        <source>It is not known whether the file was uploaded. Look for it among the archives.</source>
        <translation>Hindi tiyak kung na-upload ang file. Hanapin ito sa mga archive.</translation>
    </message>
    <message>
        <source>The archive was deleted.</source>
        <translation>Na-delete ang archive.</translation>
    </message>
    <message>
        <source>The archive was not deleted.</source>
        <translation>Hindi na-delete ang archive.</translation>
    </message>
    <message>
        <source>It is not known whether the archive was deleted. Refresh the list.</source>
        <translation>Hindi tiyak kung na-delete ang archive. I-refresh ang listahan.</translation>
    </message>
    <message>
        <source>The person was created.</source>
        <translation>Nagawa ang user.</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>Hindi nagawa ang user.</translation>
    </message>
    <message>
        <source>It is not known whether the person was created. Look for the newest one in the list.</source>
        <translation>Hindi tiyak kung nagawa ang user. Hanapin ang pinakabago sa listahan.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Dati na itong wala.</translation>
    </message>
    <message>
        <source>The monthly re-reading</source>
        <translation>Ang buwanang muling pagbasa</translation>
    </message>
    <message>
        <source>Invites that were sent with it stay: %1.</source>
        <translation>Mananatili ang mga invite na ipinadala gamit ito: %1.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>di-kilalang user</translation>
    </message>
    <message>
        <source>Revoke the %1 account of %2?</source>
        <translation>%2: i-revoke ang %1 account?</translation>
    </message>
    <message>
        <source>Smile cuts the link and deletes the account with everything that was read from it. This cannot be undone: %1 would have to link the account again.</source>
        <translation>Puputulin ng Smile ang link at ide-delete ang account kasama ang lahat ng nabasa mula rito. Hindi na ito mababawi: kailangang i-link ulit ang account (%1).</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>I-revoke</translation>
    </message>
    <message>
        <source>The account %1 and its connection to %2</source>
        <translation>Ang account na %1 at ang koneksyon nito sa %2</translation>
    </message>
    <message>
        <source>All data that Smile has read from it: %1</source>
        <translation>Lahat ng data na nabasa ng Smile mula rito: %1</translation>
    </message>
    <message>
        <source>Disable monitoring of the %1 account of %2?</source>
        <translation>%2: i-disable ang monitoring ng %1 account?</translation>
    </message>
    <message>
        <source>Smile stops re-reading the account every month. What was read so far stays.</source>
        <translation>Hindi na muling babasahin ng Smile ang account buwan-buwan. Mananatili ang nabasa na.</translation>
    </message>
    <message>
        <source>Disable monitoring</source>
        <translation>I-disable ang monitoring</translation>
    </message>
    <message>
        <source>The monthly re-reading; the API cannot turn it on again</source>
        <translation>Ang buwanang muling pagbasa; hindi na ito mai-on ulit ng API</translation>
    </message>
    <message>
        <source>Reset the session of %1?</source>
        <translation>%1: i-reset ang session?</translation>
    </message>
    <message>
        <source>Smile cleans the data of this person&apos;s session. This cannot be undone.</source>
        <translation>Buburahin ng Smile ang data ng session ng user na ito. Hindi na ito mababawi.</translation>
    </message>
    <message>
        <source>Reset session</source>
        <translation>I-reset ang session</translation>
    </message>
    <message>
        <source>The data of the session: %1</source>
        <translation>Ang data ng session: %1</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>I-delete ang template na “%1”?</translation>
    </message>
    <message>
        <source>No new invite can be sent with it. This cannot be undone.</source>
        <translation>Wala nang maipapadalang bagong invite gamit ito. Hindi na ito mababawi.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>I-delete ang template</translation>
    </message>
    <message>
        <source>The template with its mail, landing page and success page</source>
        <translation>Ang template kasama ang mail, landing page at success page nito</translation>
    </message>
    <message>
        <source>Delete the webhook “%1”?</source>
        <translation>I-delete ang webhook na “%1”?</translation>
    </message>
    <message>
        <source>Smile stops sending events to its address. To have it back, create a new one.</source>
        <translation>Hindi na magpapadala ang Smile ng mga event sa address nito. Para maibalik ito, gumawa ng bago.</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>I-delete ang webhook</translation>
    </message>
    <message>
        <source>Every event from now on</source>
        <translation>Bawat event mula ngayon</translation>
    </message>
    <message>
        <source>Delete the consent template “%1”?</source>
        <translation>I-delete ang consent template na “%1”?</translation>
    </message>
    <message>
        <source>It is no longer shown to people who give their consent. This cannot be undone.</source>
        <translation>Hindi na ito ipapakita sa mga nagbibigay ng pahintulot. Hindi na ito mababawi.</translation>
    </message>
    <message>
        <source>Delete consent template</source>
        <translation>I-delete ang consent template</translation>
    </message>
    <message>
        <source>The consent template with its text</source>
        <translation>Ang consent template kasama ang teksto nito</translation>
    </message>
    <message>
        <source>Delete the archive %1 of %2?</source>
        <translation>%2: i-delete ang archive na %1?</translation>
    </message>
    <message>
        <source>Smile deletes the uploaded files and everything that was read from them. This cannot be undone.</source>
        <translation>Ide-delete ng Smile ang mga na-upload na file at lahat ng nabasa mula sa mga ito. Hindi na ito mababawi.</translation>
    </message>
    <message>
        <source>Delete archive</source>
        <translation>I-delete ang archive</translation>
    </message>
    <message>
        <source>The uploaded files</source>
        <translation>Ang mga na-upload na file</translation>
    </message>
    <message>
        <source>All data that Smile has read from them: %1</source>
        <translation>Lahat ng data na nabasa ng Smile mula sa mga ito: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>I-refresh</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>I-revoke…</translation>
    </message>
    <message>
        <source>Disable monitoring…</source>
        <translation>I-disable ang monitoring…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>I-export…</translation>
    </message>
    <message>
        <source>New link token</source>
        <translation>Bagong link token</translation>
    </message>
    <message>
        <source>Reset session…</source>
        <translation>I-reset ang session…</translation>
    </message>
    <message>
        <source>Test link…</source>
        <translation>Test na link…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>I-invite…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>I-copy ang link</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Bagong template…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>I-edit…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>I-delete…</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>Bagong webhook…</translation>
    </message>
    <message>
        <source>New consent template…</source>
        <translation>Bagong consent template…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>I-upload…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Bagong user…</translation>
    </message>
    <message>
        <source>Monitoring is disabled already.</source>
        <translation>Dati nang naka-disable ang monitoring.</translation>
    </message>
    <message>
        <source>The provider does not support monitoring.</source>
        <translation>Hindi suportado ng provider ang monitoring.</translation>
    </message>
    <message>
        <source>The invite has no link.</source>
        <translation>Walang link ang invite.</translation>
    </message>
    <message>
        <source>The invite was revoked, its link leads nowhere.</source>
        <translation>Na-revoke ang invite, wala nang patutunguhan ang link nito.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Pumili muna ng row.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Person</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koneksyon</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Nakonekta</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Ide-delete</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Binago</translation>
    </message>
    <message>
        <source>Provider&apos;s message</source>
        <translation>Mensahe ng provider</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Nabago, koneksyon</translation>
    </message>
    <message>
        <source>Monitoring changed</source>
        <translation>Nabago, monitoring</translation>
    </message>
    <message>
        <source>Connection (old field)</source>
        <translation>Koneksyon (lumang field)</translation>
    </message>
    <message>
        <source>Monitoring (old field)</source>
        <translation>Monitoring (lumang field)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Mga account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Uri ng file</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Mensahe ng error</translation>
    </message>
    <message>
        <source>Recognized as</source>
        <translation>Kinilala bilang</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Lahat ng file</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>File ID</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>Natanggap ang file</translation>
    </message>
    <message>
        <source>File subtype</source>
        <translation>Subtype ng file</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>File size</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File address</source>
        <translation>Address ng file</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Pagsusuri</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Natanggap</translation>
    </message>
    <message>
        <source>Archive id</source>
        <translation>Archive ID</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Mga archive</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A date that is only about right; %1 is the date.</extracomment>
        <translation>bandang %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bersyon</translation>
    </message>
    <message>
        <source>How consent is given</source>
        <translation>Paraan ng consent</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ginawa</translation>
    </message>
    <message>
        <source>Consent template id</source>
        <translation>Consent template ID</translation>
    </message>
    <message>
        <source>Consent templates</source>
        <translation>Mga consent template</translation>
    </message>
    <message>
        <source>Consent template</source>
        <translation>Consent template</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Contribution id</source>
        <translation>ID ng kontribusyon</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Mga kontribusyon</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Kontribusyon</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Inilabas</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Puna</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>ID ng dokumento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basehan</translation>
    </message>
    <message>
        <source>Estimated income id</source>
        <translation>ID ng tinatayang kita</translation>
    </message>
    <message>
        <source>Estimated incomes</source>
        <translation>Tinatayang kita</translation>
    </message>
    <message>
        <source>Estimated income</source>
        <translation>Tinatayang kita</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Posisyon</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabaho</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Paglalarawan</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Numero ng empleyado</translation>
    </message>
    <message>
        <source>Employer number</source>
        <translation>Numero ng employer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Iniulat</translation>
    </message>
    <message>
        <source>Employment id</source>
        <translation>ID ng empleyo</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Mga empleyo</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Empleyo</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Empleyado</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Buong pangalan</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Unang pangalan</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelyido</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Kapanganakan</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kasarian</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Katayuang sibil</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>SS number</source>
        <translation>SS number</translation>
    </message>
    <message>
        <source>PhilHealth number</source>
        <translation>PhilHealth number</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>Pag-IBIG number</source>
        <translation>Pag-IBIG number</translation>
    </message>
    <message>
        <source>NBI id number</source>
        <translation>NBI ID number</translation>
    </message>
    <message>
        <source>Type of employee id</source>
        <translation>Uri ng employee ID</translation>
    </message>
    <message>
        <source>Employee id number</source>
        <translation>Employee ID number</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisyon</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Status ng empleyo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Statement number</source>
        <translation>Statement number</translation>
    </message>
    <message>
        <source>Statement date</source>
        <translation>Statement date</translation>
    </message>
    <message>
        <source>Pay date</source>
        <translation>Araw ng sahod</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Binayaran</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Suweldo</translation>
    </message>
    <message>
        <source>Salary is paid</source>
        <translation>Pasahod</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Dapat bayaran</translation>
    </message>
    <message>
        <source>Current bill</source>
        <translation>Bill ngayon</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Dating bayarin</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Reading before</source>
        <translation>Dating reading</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>Reading ngayon</translation>
    </message>
    <message>
        <source>Used in the period</source>
        <translation>Nagamit sa panahon</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Layunin</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Puna</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Pumirma</translation>
    </message>
    <message>
        <source>Signatory’s position</source>
        <translation>Posisyon ng pumirma</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Gumagana</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Naka-on</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Pagbasa ng teksto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Mga uri ng file</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Bansang tinitirhan</translation>
    </message>
    <message>
        <source>Kind of e-mail</source>
        <translation>Uri ng e-mail</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>Lahat ng e-mail</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Uri ng telepono</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Lahat ng telepono</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Address, linya 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Address, linya 2</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Lungsod</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rehiyon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Bansa</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Uri ng address</translation>
    </message>
    <message>
        <source>Use of the address</source>
        <translation>Gamit ng address</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Lahat ng address</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Social profile</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Uri ng profile</translation>
    </message>
    <message>
        <source>All social profiles</source>
        <translation>Lahat ng social profile</translation>
    </message>
    <message>
        <source>Latest employer</source>
        <translation>Huling employer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Litrato</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profile page</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Numero sa provider</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>Identity ID</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Mga identity</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pasahod</translation>
    </message>
    <message>
        <source>Income id</source>
        <translation>ID ng kita</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Mga kita</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Insight id</source>
        <translation>Insight ID</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Incomes: number</source>
        <translation>Kita: bilang</translation>
    </message>
    <message>
        <source>Incomes: months since the first</source>
        <translation>Kita: buwan mula sa una</translation>
    </message>
    <message>
        <source>Incomes: longest gap in months</source>
        <translation>Kita: pinakamahabang puwang, buwan</translation>
    </message>
    <message>
        <source>Incomes: months missing</source>
        <translation>Kita: kulang na buwan</translation>
    </message>
    <message>
        <source>Incomes: sum</source>
        <translation>Kita: kabuuan</translation>
    </message>
    <message>
        <source>Incomes: average</source>
        <translation>Kita: average</translation>
    </message>
    <message>
        <source>Incomes: smallest</source>
        <translation>Kita: pinakamaliit</translation>
    </message>
    <message>
        <source>Incomes: largest</source>
        <translation>Kita: pinakamalaki</translation>
    </message>
    <message>
        <source>Incomes: median</source>
        <translation>Kita: median</translation>
    </message>
    <message>
        <source>Incomes: spread</source>
        <translation>Kita: spread</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: sum</source>
        <translation>Kita, huling 3 buwan: kabuuan</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: average</source>
        <translation>Kita, huling 3 buwan: average</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: smallest</source>
        <translation>Kita, huling 3 buwan: pinakamaliit</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: largest</source>
        <translation>Kita, huling 3 buwan: pinakamalaki</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: median</source>
        <translation>Kita, huling 3 buwan: median</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: spread</source>
        <translation>Kita, huling 3 buwan: spread</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: sum</source>
        <translation>Kita, huling 6 buwan: kabuuan</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: average</source>
        <translation>Kita, huling 6 buwan: average</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: smallest</source>
        <translation>Kita, huling 6 buwan: pinakamaliit</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: largest</source>
        <translation>Kita, huling 6 buwan: pinakamalaki</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: median</source>
        <translation>Kita, huling 6 buwan: median</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: spread</source>
        <translation>Kita, huling 6 buwan: spread</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: sum</source>
        <translation>Kita, huling 9 buwan: kabuuan</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: average</source>
        <translation>Kita, huling 9 buwan: average</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: smallest</source>
        <translation>Kita, huling 9 buwan: pinakamaliit</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: largest</source>
        <translation>Kita, huling 9 buwan: pinakamalaki</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: median</source>
        <translation>Kita, huling 9 buwan: median</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: spread</source>
        <translation>Kita, huling 9 buwan: spread</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: sum</source>
        <translation>Kita, huling 12 buwan: kabuuan</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: average</source>
        <translation>Kita, huling 12 buwan: average</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: smallest</source>
        <translation>Kita, huling 12 buwan: pinakamaliit</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: largest</source>
        <translation>Kita, huling 12 buwan: pinakamalaki</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: median</source>
        <translation>Kita, huling 12 buwan: median</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: spread</source>
        <translation>Kita, huling 12 buwan: spread</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: sum</source>
        <translation>Kita, huling 18 buwan: kabuuan</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: average</source>
        <translation>Kita, huling 18 buwan: average</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: smallest</source>
        <translation>Kita, huling 18 buwan: pinakamaliit</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: largest</source>
        <translation>Kita, huling 18 buwan: pinakamalaki</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: median</source>
        <translation>Kita, huling 18 buwan: median</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: spread</source>
        <translation>Kita, huling 18 buwan: spread</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: months at the largest</source>
        <translation>Kita, huling 18 buwan: buwang nasa pinakamalaki</translation>
    </message>
    <message>
        <source>Incomes: first</source>
        <translation>Kita: una</translation>
    </message>
    <message>
        <source>Incomes: current</source>
        <translation>Kita: kasalukuyan</translation>
    </message>
    <message>
        <source>Incomes: latest growth</source>
        <translation>Kita: huling paglaki</translation>
    </message>
    <message>
        <source>Loans: number</source>
        <translation>Loan: bilang</translation>
    </message>
    <message>
        <source>Loans: smallest</source>
        <translation>Loan: pinakamaliit</translation>
    </message>
    <message>
        <source>Loans: largest</source>
        <translation>Loan: pinakamalaki</translation>
    </message>
    <message>
        <source>Loans: sum</source>
        <translation>Loan: kabuuan</translation>
    </message>
    <message>
        <source>Loans: average</source>
        <translation>Loan: average</translation>
    </message>
    <message>
        <source>Loans: spread</source>
        <translation>Loan: spread</translation>
    </message>
    <message>
        <source>Loans: finished</source>
        <translation>Loan: tapos na</translation>
    </message>
    <message>
        <source>Loans: outstanding</source>
        <translation>Loan: may balanse</translation>
    </message>
    <message>
        <source>Outstanding: largest</source>
        <translation>Balanse: pinakamalaki</translation>
    </message>
    <message>
        <source>Outstanding: sum</source>
        <translation>Balanse: kabuuan</translation>
    </message>
    <message>
        <source>Outstanding: average</source>
        <translation>Balanse: average</translation>
    </message>
    <message>
        <source>Loans: overdue</source>
        <translation>Loan: overdue</translation>
    </message>
    <message>
        <source>Overdue: sum</source>
        <translation>Overdue: kabuuan</translation>
    </message>
    <message>
        <source>Overdue: average</source>
        <translation>Overdue: average</translation>
    </message>
    <message>
        <source>Amortization: sum</source>
        <translation>Hulog: kabuuan</translation>
    </message>
    <message>
        <source>Amortization: smallest</source>
        <translation>Hulog: pinakamaliit</translation>
    </message>
    <message>
        <source>Amortization: largest</source>
        <translation>Hulog: pinakamalaki</translation>
    </message>
    <message>
        <source>Amortization: average</source>
        <translation>Hulog: average</translation>
    </message>
    <message>
        <source>Amortization: median</source>
        <translation>Hulog: median</translation>
    </message>
    <message>
        <source>Amortization: spread</source>
        <translation>Hulog: spread</translation>
    </message>
    <message>
        <source>Payments: number</source>
        <translation>Bayad: bilang</translation>
    </message>
    <message>
        <source>Payments: largest</source>
        <translation>Bayad: pinakamalaki</translation>
    </message>
    <message>
        <source>Payments: smallest</source>
        <translation>Bayad: pinakamaliit</translation>
    </message>
    <message>
        <source>Payments: median</source>
        <translation>Bayad: median</translation>
    </message>
    <message>
        <source>Payments: average</source>
        <translation>Bayad: average</translation>
    </message>
    <message>
        <source>Payments: sum</source>
        <translation>Bayad: kabuuan</translation>
    </message>
    <message>
        <source>Payments: spread</source>
        <translation>Bayad: spread</translation>
    </message>
    <message>
        <source>Employment: status</source>
        <translation>Empleyo: status</translation>
    </message>
    <message>
        <source>Employment: employers</source>
        <translation>Empleyo: mga employer</translation>
    </message>
    <message>
        <source>Employment: current tenure</source>
        <translation>Empleyo: tagal sa kasalukuyan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Links: days since the first</source>
        <translation>Pag-link: araw mula sa una</translation>
    </message>
    <message>
        <source>Links: days since the last</source>
        <translation>Pag-link: araw mula sa huli</translation>
    </message>
    <message>
        <source>Links in 3 days</source>
        <translation>Pag-link sa 3 araw</translation>
    </message>
    <message>
        <source>Links in 7 days</source>
        <translation>Pag-link sa 7 araw</translation>
    </message>
    <message>
        <source>Links in 30 days</source>
        <translation>Pag-link sa 30 araw</translation>
    </message>
    <message>
        <source>Links in 90 days</source>
        <translation>Pag-link sa 90 araw</translation>
    </message>
    <message>
        <source>Links in 180 days</source>
        <translation>Pag-link sa 180 araw</translation>
    </message>
    <message>
        <source>Links in 365 days</source>
        <translation>Pag-link sa 365 araw</translation>
    </message>
    <message>
        <source>Links in 730 days</source>
        <translation>Pag-link sa 730 araw</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Mga insight</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Invite id</source>
        <translation>Invite ID</translation>
    </message>
    <message>
        <source>Log id</source>
        <translation>Log ID</translation>
    </message>
    <message>
        <source>Invite log</source>
        <translation>Log ng invite</translation>
    </message>
    <message>
        <source>Invite log entry</source>
        <translation>Entry sa log ng invite</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Ipinadala</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Wink template</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Na-link</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Invite link</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Mga invite</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Kompanya</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Paksa</translation>
    </message>
    <message>
        <source>Sends mail</source>
        <translation>May mail</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nagpadala</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Reply sa</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>Landing page text</source>
        <translation>Teksto ng landing page</translation>
    </message>
    <message>
        <source>Landing page button</source>
        <translation>Button ng landing page</translation>
    </message>
    <message>
        <source>Success page</source>
        <translation>Success page</translation>
    </message>
    <message>
        <source>Success page text</source>
        <translation>Teksto ng success page</translation>
    </message>
    <message>
        <source>Success page button</source>
        <translation>Button ng success page</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>Template ID</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mga template</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>Loan amount</source>
        <translation>Halaga ng loan</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Amortization</source>
        <translation>Hulog</translation>
    </message>
    <message>
        <source>Amortized</source>
        <translation>Hulugan</translation>
    </message>
    <message>
        <source>First amortization</source>
        <translation>Unang hulog</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Susunod na bayad</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Liability id</source>
        <translation>ID ng utang</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Mga utang</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Utang</translation>
    </message>
    <message>
        <source>Links elsewhere</source>
        <translation>Link sa iba</translation>
    </message>
    <message>
        <source>Linked at</source>
        <translation>Na-link noong</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>Record ng link</translation>
    </message>
    <message>
        <source>Link id</source>
        <translation>Link ID</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Mga link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Source ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Nabasa</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Unang basa</translation>
    </message>
    <message>
        <source>Account id (old field)</source>
        <translation>Account ID (lumang field)</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>User ID</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Mga provider</translation>
    </message>
    <message>
        <source>Worst connection</source>
        <translation>Pinakamalala</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Huling digit</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Lahat ng pangalan</translation>
    </message>
    <message>
        <source>Ids of accounts and invites</source>
        <translation>ID ng mga account at invite</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Sariling reference</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga user</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtype</translation>
    </message>
    <message>
        <source>Live connection</source>
        <translation>Live na koneksyon</translation>
    </message>
    <message>
        <source>Asks for a code</source>
        <translation>Humihingi ng code</translation>
    </message>
    <message>
        <source>Type as the provider list says</source>
        <translation>Uri ayon sa listahan ng provider</translation>
    </message>
    <message>
        <source>Subtype as the provider list says</source>
        <translation>Subtype ayon sa listahan ng provider</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Provider ID</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Pinakamataas</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porsiyento</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Mga review</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Mga like</translation>
    </message>
    <message>
        <source>Jobs done</source>
        <translation>Tapos na job</translation>
    </message>
    <message>
        <source>Rating id</source>
        <translation>Rating ID</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Mga rating</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Nagsimula</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Natapos</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Task ID</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mga task</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ngayon lang</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min na</numerusform>
            <numerusform>%n min na</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n oras na</numerusform>
            <numerusform>%n oras na</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3)
%4 UTC</source>
        <extracomment>A moment: local date and time with the zone, then the exact time in UTC.</extracomment>
        <translation>%1 %2 (%3)
%4 UTC</translation>
    </message>
    <message>
        <source>Transaction id</source>
        <translation>Transaction ID</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Mga transaksyon</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaksyon</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Channel ID</translation>
    </message>
    <message>
        <source>Session&apos;s user id</source>
        <translation>User ID ng session</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Mga user</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mga event</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>May data</translation>
    </message>
    <message>
        <source>Webhook id</source>
        <translation>Webhook ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Mga webhook</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>a source</comment>
        <translation>Na-upload na file</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>%1: from this day on</source>
        <translation>%1: mula sa araw na ito</translation>
    </message>
    <message>
        <source>%1: up to this day</source>
        <translation>%1: hanggang sa araw na ito</translation>
    </message>
    <message>
        <source>%1: earlier than this</source>
        <translation>%1: mas maaga rito</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>huling %n araw</numerusform>
            <numerusform>huling %n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>longer ago than 3 days</source>
        <translation>mahigit 3 araw na</translation>
    </message>
    <message>
        <source>longer ago than 15 minutes</source>
        <translation>mahigit 15 minuto na</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
</context>
<context>
    <name>smile::casepack::CasePackText</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, and its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>in the last hour</comment>
        <translation>%1: %2 ang pumalya, %3 ang nagtagumpay</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>huling oras</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>huling araw</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>huling linggo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Mga pangalan</translation>
    </message>
    <message>
        <source>E-mails and phones</source>
        <translation>Mga e-mail at telepono</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Mga address</translation>
    </message>
    <message>
        <source>Document and other numbers</source>
        <translation>Mga numero, pati sa dokumento</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Mga halaga</translation>
    </message>
    <message>
        <source>Birth, sex, work, remarks</source>
        <translation>Kapanganakan, trabaho, puna</translation>
    </message>
    <message>
        <source>Personal data in this pack</source>
        <translation>Personal na data sa pack na ito</translation>
    </message>
    <message>
        <source>Timeline, newest first: UTC (local)</source>
        <translation>Timeline, pinakabago muna: UTC (lokal)</translation>
    </message>
    <message>
        <source>Providers, and how others of ours fare there</source>
        <translation>Mga provider, at ang lagay doon ng iba naming user</translation>
    </message>
    <message>
        <source>Tasks: started, finished, data points</source>
        <translation>Mga task: simula, tapos, data point</translation>
    </message>
    <message>
        <source>Requests of this session about the person</source>
        <translation>Mga request sa session na ito tungkol sa user</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Mga bersyon</translation>
    </message>
</context>
<context>
    <name>smile::console::AboutPanel</name>
    <message>
        <source>About</source>
        <translation>Tungkol dito</translation>
    </message>
    <message>
        <source>Smile Console, a desktop console for the support team of a tenant of the Smile API.</source>
        <translation>Smile Console, desktop console para sa support team ng isang tenant ng Smile API.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bersyon</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Mga ginawa</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Mga lisensya</translation>
    </message>
    <message>
        <source>Fixed for this computer</source>
        <translation>Itinakda para sa computer na ito</translation>
    </message>
    <message>
        <source>%1: what is written there could not be read</source>
        <translation>%1: hindi mabasa ang nakasulat doon</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountButtons</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountCard</name>
    <message>
        <source>%1, account %2</source>
        <translation>%1, account %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Koneksyon: %1</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Monitoring: %1</source>
        <translation>Monitoring: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Ginawa %1</translation>
    </message>
    <message>
        <source>Connected %1 · deleted %2</source>
        <translation>Nakonekta %1 · ide-delete %2</translation>
    </message>
    <message>
        <source>Copy account id</source>
        <translation>I-copy ang account ID</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountDetails</name>
    <message>
        <source>Copy account id</source>
        <translation>I-copy ang account ID</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>Mga account</translation>
    </message>
    <message>
        <source>Accounts of this person</source>
        <translation>Mga account ng user na ito</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>The %1 account %2 is gone: it was revoked or deleted, and its data with it.</source>
        <translation>Wala na ang %1 account na %2: na-revoke o na-delete ito, pati ang data nito.</translation>
    </message>
</context>
<context>
    <name>smile::console::ActivityPage</name>
    <message>
        <source>Copy as curl</source>
        <translation>I-copy bilang curl</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>I-copy ang request ID</translation>
    </message>
    <message>
        <source>No answer has named one yet</source>
        <translation>Wala pang sagot na may ganito</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>I-copy ang cell</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>I-copy ang row</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Itago ang detalye</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Ipakita ang detalye</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Wala pang request</translation>
    </message>
    <message>
        <source>Every request to the server appears here as it happens.</source>
        <translation>Lumalabas dito ang bawat request sa server habang nangyayari.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Walang tumutugma</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Walang request na may lahat ng salitang ito.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Alisin ang filter</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Mga detalye ng request</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Ipinadala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecond</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Subok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tala</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktibidad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Mga request</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Resume list</source>
        <translation>Ituloy ang list</translation>
    </message>
    <message>
        <source>Pause list</source>
        <translation>I-pause ang list</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>I-export ang table…</translation>
    </message>
</context>
<context>
    <name>smile::console::AppearancePanel</name>
    <message>
        <source>Appearance</source>
        <translation>Itsura</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Maluwag</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Siksik</translation>
    </message>
    <message>
        <source>Beep at each change of somebody who is followed</source>
        <translation>Tumunog sa bawat pagbabago ng sinusundan</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveCard</name>
    <message>
        <source>not recognized as anything yet</source>
        <translation>hindi pa nakikilala</translation>
    </message>
    <message>
        <source>recognized as %1</source>
        <translation>kinilala bilang %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>error: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation>walang file</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>natanggap %1</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveFields</name>
    <message>
        <source>passed</source>
        <translation>pumasa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>hindi pumasa</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>walang susuriin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Ang file mismo</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Mga kabuuan</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>Nabasa mula sa file</translation>
    </message>
    <message>
        <source>It was sent as something else: %1.</source>
        <translation>Iba ang pagkakapadala nito: %1.</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>Walang nabasa mula rito.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Mga pagsusuri</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveForm</name>
    <message>
        <source>Upload files</source>
        <translation>Mag-upload ng file</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Uri ng file</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pumili ng file…</translation>
    </message>
    <message>
        <source>Files (PDF, PNG or JPG)</source>
        <translation>Mga file (PDF, PNG o JPG)</translation>
    </message>
    <message>
        <source>At most %1 MB together.</source>
        <translation>Hanggang %1 MB lahat.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>I-upload</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>Binabasa pa ang mga file.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Pumili ng kahit isang file.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pumili ng file</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Mga dokumento (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Binabasa ang mga file…</translation>
    </message>
</context>
<context>
    <name>smile::console::CareerChart</name>
    <message>
        <source>Time line of employments and contributions</source>
        <translation>Timeline ng empleyo at kontribusyon</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hanggang %2</translation>
    </message>
    <message>
        <source>Employer not told</source>
        <translation>Hindi sinabi ang employer</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>mula %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>employer: time (source)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No employment known: %1</source>
        <translation>Walang alam na empleyo: %1</translation>
    </message>
    <message>
        <source>No employment known</source>
        <translation>Walang alam na empleyo</translation>
    </message>
    <message>
        <source>%1: contribution in %2</source>
        <translation>%1: may kontribusyon noong %2</translation>
    </message>
    <message>
        <source>%1: no contribution in %2</source>
        <translation>%1: walang kontribusyon noong %2</translation>
    </message>
    <message>
        <source>%1: contributions</source>
        <translation>%1: mga kontribusyon</translation>
    </message>
    <message>
        <source>Employed (an arrow goes on)</source>
        <translation>May empleyo (may arrow kung tuloy pa)</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Kontribusyon</translation>
    </message>
    <message>
        <source>Month without contribution</source>
        <translation>Buwang walang kontribusyon</translation>
    </message>
</context>
<context>
    <name>smile::console::CasePackDialog</name>
    <message>
        <source>Escalation pack</source>
        <translation>Escalation pack</translation>
    </message>
    <message>
        <source>For Smile&apos;s support: a ZIP with ids, states, codes, times and requests. This is exactly what will be in it.</source>
        <translation>Para sa support ng Smile: ZIP na may mga ID, lagay, code, oras at request. Ito mismo ang magiging laman nito.</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Laman ng file</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>I-save bilang…</translation>
    </message>
    <message>
        <source>Also hand over</source>
        <translation>Isama rin</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Mga file</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file name, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sine-save…</translation>
    </message>
    <message>
        <source>Making the pack…</source>
        <translation>Ginagawa ang pack…</translation>
    </message>
    <message>
        <source>Contains personal data.</source>
        <translation>May personal na data.</translation>
    </message>
    <message>
        <source>Contains no personal data.</source>
        <translation>Walang personal na data.</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Escalation pack saved: %1</source>
        <translation>Na-save ang escalation pack: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Hindi maisulat ang %1: %2</translation>
    </message>
</context>
<context>
    <name>smile::console::ClockStrip</name>
    <message>
        <source>What will happen by itself</source>
        <translation>Kusang mangyayari</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n pa</numerusform>
            <numerusform>%n pa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>smile::console::ConfirmDialog</name>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Naipadala na, hinihintay ang sagot…</translation>
    </message>
    <message>
        <source>Smile has no undo for this.</source>
        <translation>Hindi ito mababawi sa Smile.</translation>
    </message>
    <message>
        <source>Type the name to confirm: %1</source>
        <translation>I-type ang pangalan para kumpirmahin: %1</translation>
    </message>
    <message>
        <source>Name to confirm</source>
        <translation>Pangalang kukumpirma</translation>
    </message>
    <message>
        <source>Reason, for the audit file (optional, no names)</source>
        <translation>Dahilan, para sa audit file (opsiyonal, walang pangalan)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ano ang mawawala</translation>
    </message>
    <message>
        <source>Seconds until it is sent</source>
        <translation>Segundo bago ipadala</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Cancel, any of Enter, Space and Esc, or a click outside stops it.</source>
        <translation>Wala pang naipapadala. Mapipigil ito ng I-cancel, ng Enter, Space o Esc, o ng click sa labas.</translation>
    </message>
</context>
<context>
    <name>smile::console::ConnectionWatch</name>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Smile refused the key of this profile</source>
        <translation>Tinanggihan ng Smile ang key ng profile na ito</translation>
    </message>
    <message>
        <source>What is loaded stays readable. Check the key in Settings.</source>
        <translation>Mababasa pa rin ang na-load na. Suriin ang key sa Settings.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buksan ang Settings</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>Hindi mapagkakatiwalaan ang certificate ng server</translation>
    </message>
    <message>
        <source>Smile cannot be reached</source>
        <translation>Hindi maabot ang Smile</translation>
    </message>
    <message>
        <source>What is loaded stays readable; actions wait until the connection is back.</source>
        <translation>Mababasa pa rin ang na-load na; maghihintay ang mga aksyon hanggang bumalik ang koneksyon.</translation>
    </message>
    <message>
        <source>Smile asks to slow down</source>
        <translation>Humihiling ang Smile na bagalan</translation>
    </message>
    <message>
        <source>Too many requests from this office&apos;s address. Nothing is lost; requests wait.</source>
        <translation>Masyadong maraming request mula sa address ng opisinang ito. Walang nawawala; naghihintay ang mga request.</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>Ulit sa loob ng %1</translation>
    </message>
</context>
<context>
    <name>smile::console::Console</name>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>Walang profile na tinatawag na &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Wait until the action under way has ended, then switch.</source>
        <translation>Hintaying matapos ang kasalukuyang aksyon, saka lumipat.</translation>
    </message>
    <message>
        <source>What was to be opened is no link to a person, an account or an invite.</source>
        <translation>Ang bubuksan sana ay hindi link sa isang user, account o invite.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>Hindi mabuksan ang %1: %2</translation>
    </message>
    <message>
        <source>%1 does not exist at Smile (any more).</source>
        <translation>Wala (na) sa Smile ang %1.</translation>
    </message>
</context>
<context>
    <name>smile::console::CopySummary</name>
    <message>
        <source>Copy summary with name and contact</source>
        <translation>I-copy ang buod na may pangalan at contact</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>I-copy ang buod</translation>
    </message>
    <message>
        <source>Summary copied, with name and contact</source>
        <translation>Na-copy ang buod, may pangalan at contact</translation>
    </message>
    <message>
        <source>Summary copied, without personal data</source>
        <translation>Na-copy ang buod, walang personal na data</translation>
    </message>
</context>
<context>
    <name>smile::console::CopyWords</name>
    <message>
        <source>The local copy belonged to another key. It is made anew.</source>
        <translation>Sa ibang key ang lokal na kopya. Ginagawa itong muli.</translation>
    </message>
    <message>
        <source>The local copy was damaged. It is made anew.</source>
        <translation>Nasira ang lokal na kopya. Ginagawa itong muli.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the local copy were damaged and are fetched again.</source>
        <translation>
            <numerusform>May %n bahagi ng lokal na kopya na nasira at kinukuha ulit.</numerusform>
            <numerusform>May %n bahagi ng lokal na kopya na nasira at kinukuha ulit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No keychain: records are in memory only.</source>
        <translation>Walang keychain: nasa memory lang ang mga record.</translation>
    </message>
    <message>
        <source>The disk is full: the local copy is not written.</source>
        <translation>Puno ang disk: hindi naisusulat ang lokal na kopya.</translation>
    </message>
    <message>
        <source>The local copy cannot be written.</source>
        <translation>Hindi maisulat ang lokal na kopya.</translation>
    </message>
    <message>
        <source>Nothing is kept: records are in memory only.</source>
        <translation>Walang itinatabi: nasa memory lang ang mga record.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so there is nowhere to keep the copy&apos;s key. Records are in memory only.</source>
        <translation>Hindi sumasagot ang keychain ng system, kaya walang mapagtatabihan ng key ng kopya. Nasa memory lang ang mga record.</translation>
    </message>
    <message>
        <source>The local copy is deleted. Records are in memory only until the next start.</source>
        <translation>Na-delete ang lokal na kopya. Nasa memory lang ang mga record hanggang sa susunod na pagbukas.</translation>
    </message>
    <message>
        <source>The local copy is being read…</source>
        <translation>Binabasa ang lokal na kopya…</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy is not written. It is tried again.</source>
        <translation>Puno ang disk, kaya hindi naisusulat ang lokal na kopya. Susubukan ulit.</translation>
    </message>
    <message>
        <source>The local copy cannot be written. It is tried again.</source>
        <translation>Hindi maisulat ang lokal na kopya. Susubukan ulit.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were here at the start, before the first request.</source>
        <translation>
            <numerusform>%n record ang narito na sa simula, bago ang unang request.</numerusform>
            <numerusform>%n record ang narito na sa simula, bago ang unang request.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy is being made.</source>
        <translation>Ginagawa ang lokal na kopya.</translation>
    </message>
</context>
<context>
    <name>smile::console::Cover</name>
    <message>
        <source>Covered</source>
        <translation>May takip</translation>
    </message>
    <message>
        <source>Any key or a click brings the window back.</source>
        <translation>Pumindot ng kahit anong key o mag-click para bumalik ang window.</translation>
    </message>
</context>
<context>
    <name>smile::console::Cv</name>
    <message>
        <source>Person</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Mga account</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Mga empleyo</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Mga kita</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>date, time</comment>
        <translation>Lagay noong %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>at %n na mas nauna</numerusform>
            <numerusform>at %n na mas nauna</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>smile::console::CvDialog</name>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>I-save bilang PDF…</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ano ang laman</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sine-save…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pahina</numerusform>
            <numerusform>%n pahina</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CV saved: %1</source>
        <translation>Na-save ang CV: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Hindi maisulat ang %1: %2</translation>
    </message>
    <message>
        <source>CV sent to the printer</source>
        <translation>Naipadala ang CV sa printer</translation>
    </message>
    <message>
        <source>The printer does not take it</source>
        <translation>Hindi ito tinatanggap ng printer</translation>
    </message>
</context>
<context>
    <name>smile::console::DebtChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>loan (source)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Loan</translation>
    </message>
    <message>
        <source>%1 lent, what is outstanding is not told</source>
        <translation>%1 ang inutang, hindi sinabi ang balanse</translation>
    </message>
    <message>
        <source>amounts are not told</source>
        <translation>hindi sinabi ang mga halaga</translation>
    </message>
    <message>
        <source>%1 outstanding of %2</source>
        <translation>%1 ang balanse sa %2</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation>%1 ang balanse</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>Liabilities in %1</source>
        <translation>Mga utang sa %1</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Inutang</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>smile::console::Desk</name>
    <message>
        <source>Choose a row first</source>
        <translation>Pumili muna ng row</translation>
    </message>
    <message>
        <source>Copied the link of the invite.</source>
        <translation>Na-copy ang link ng invite.</translation>
    </message>
    <message>
        <source>Those who look after this computer let the console read only.</source>
        <translation>Ayon sa namamahala ng computer na ito, pagbabasa lang ang puwede sa console.</translation>
    </message>
</context>
<context>
    <name>smile::console::Details</name>
    <message>
        <source>Details</source>
        <translation>Mga detalye</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Walang napili</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>Pumili ng row para makita rito ang detalye.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>I-copy ang ID</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Buksan ang user</translation>
    </message>
</context>
<context>
    <name>smile::console::DetailsPlace</name>
    <message>
        <source>Details of the row</source>
        <translation>Mga detalye ng row</translation>
    </message>
</context>
<context>
    <name>smile::console::Dialog</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Natitira</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 pa</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>I-copy ang token</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Na-copy</translation>
    </message>
    <message>
        <source>New link token</source>
        <translation>Bagong link token</translation>
    </message>
    <message>
        <source>Asking Smile for a token…</source>
        <translation>Humihingi ng token sa Smile…</translation>
    </message>
    <message>
        <source>It opens the widget once, for this person. It is not kept.</source>
        <translation>Isang beses nitong bubuksan ang widget, para sa user na ito. Hindi ito itinatabi.</translation>
    </message>
    <message>
        <source>No link token was made.</source>
        <translation>Walang nagawang link token.</translation>
    </message>
    <message>
        <source>Export the account&apos;s data</source>
        <translation>I-export ang data ng account</translation>
    </message>
    <message>
        <source>The file holds personal data. It opens in the system&apos;s program.</source>
        <translation>May personal na data ang file. Bubuksan ito sa program ng system.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>I-export</translation>
    </message>
    <message>
        <source>The export was not made.</source>
        <translation>Hindi nagawa ang export.</translation>
    </message>
    <message>
        <source>No program of this computer opens the file.</source>
        <translation>Walang program sa computer na ito na makapagbukas ng file.</translation>
    </message>
    <message>
        <source>The export is ready, but it is not shown.</source>
        <translation>Handa na ang export, pero hindi ipinapakita.</translation>
    </message>
    <message>
        <source>Smile prepares the file…</source>
        <translation>Inihahanda ng Smile ang file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>I-cancel</translation>
    </message>
</context>
<context>
    <name>smile::console::DocumentCard</name>
    <message>
        <source>Document without a name</source>
        <translation>Dokumentong walang pangalan</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>I-copy ang numero</translation>
    </message>
    <message>
        <source>Remarks of the issuer: %1</source>
        <translation>Puna ng nagbigay: %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>inilabas %1</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, nabasa %2</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>walang expiry</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Ipakita ang file</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>walang file</translation>
    </message>
    <message>
        <source>not safe to open</source>
        <translation>hindi ligtas buksan</translation>
    </message>
</context>
<context>
    <name>smile::console::DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>No documents have been read from any account.</source>
        <translation>Walang nabasang dokumento mula sa anumang account.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Ipakita ang file</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>I-copy ang numero</translation>
    </message>
    <message>
        <source>Copy the document id</source>
        <translation>I-copy ang ID ng dokumento</translation>
    </message>
</context>
<context>
    <name>smile::console::EarningsChart</name>
    <message>
        <source>%1 actual</source>
        <translation>%1 aktuwal</translation>
    </message>
    <message>
        <source>%1 on average of a longer period</source>
        <translation>%1 sa average ng mas mahabang panahon</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>%1 tinatayang halaga</translation>
    </message>
    <message>
        <source>no income known</source>
        <translation>walang alam na kita</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: amounts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1 sa ngayon</translation>
    </message>
    <message>
        <source>Monthly income at %1 in %2</source>
        <translation>Buwanang kita sa %1, %2</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Aktuwal</translation>
    </message>
    <message>
        <source>Average of a longer period</source>
        <translation>Average ng mas mahabang panahon</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Tinataya</translation>
    </message>
    <message>
        <source>No income known</source>
        <translation>Walang alam na kita</translation>
    </message>
</context>
<context>
    <name>smile::console::EmploymentTab</name>
    <message>
        <source>Gross</source>
        <translation>Gross</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basehan</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read. They stand below.</source>
        <translation>
            <numerusform>%n record ang hindi iginuhit: hindi mabasa ang petsa. Nasa ibaba ang mga ito.</numerusform>
            <numerusform>%n record ang hindi iginuhit: hindi mabasa ang petsa. Nasa ibaba ang mga ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>provider in currency</comment>
        <translation>%1 sa %2</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n buwan</numerusform>
            <numerusform>%n buwan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without income</source>
        <translation>
            <numerusform>%n walang kita</numerusform>
            <numerusform>%n walang kita</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier ones in the table</source>
        <translation>nasa table ang mas nauna</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read.</source>
        <translation>
            <numerusform>%n record ang hindi iginuhit: hindi mabasa ang petsa.</numerusform>
            <numerusform>%n record ang hindi iginuhit: hindi mabasa ang petsa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: they do not tell this amount.</source>
        <translation>
            <numerusform>%n record ang hindi iginuhit: hindi sinasabi ang halagang ito.</numerusform>
            <numerusform>%n record ang hindi iginuhit: hindi sinasabi ang halagang ito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources may tell of the same pay, so they are not added.</source>
        <translation>Baka iisang sahod ang sinasabi ng mga source, kaya hindi pinagsasama.</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>Buwanang kita</translation>
    </message>
    <message>
        <source>Which amount</source>
        <translation>Aling halaga</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Mga utang</translation>
    </message>
</context>
<context>
    <name>smile::console::EmptyState</name>
    <message>
        <source>Request id</source>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>I-copy ang request ID</translation>
    </message>
</context>
<context>
    <name>smile::console::EnvironmentBand</name>
    <message>
        <source>Invented people, inside this program. Nothing leaves this computer.</source>
        <translation>Mga inimbentong tao, sa loob ng program na ito. Walang lumalabas sa computer na ito.</translation>
    </message>
    <message>
        <source>Smile&apos;s test system. No real people, no real accounts.</source>
        <translation>Test system ng Smile. Walang totoong tao, walang totoong account.</translation>
    </message>
    <message>
        <source>Real people. What you revoke or delete cannot be brought back.</source>
        <translation>Mga totoong tao. Hindi na maibabalik ang ni-revoke o dinelete.</translation>
    </message>
    <message>
        <source>A host of your own choice. Treat its data as real.</source>
        <translation>Host na kayo ang pumili. Ituring na totoo ang data nito.</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Built-in sandbox</translation>
    </message>
    <message>
        <source>Smile sandbox</source>
        <translation>Smile sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Custom host</source>
        <translation>Custom host</translation>
    </message>
</context>
<context>
    <name>smile::console::EventsModel</name>
    <message>
        <source>Refused</source>
        <translation>Tinanggihan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>smile::console::ExportDialog</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>I-export ang table</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON lines</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mga row</translation>
    </message>
    <message>
        <source>As shown: %1</source>
        <translation>Ayon sa nakikita: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Lahat: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Nakikita</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Lahat</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pumili ng file…</translation>
    </message>
    <message>
        <source>For spreadsheets: UTF-8 with a byte order mark, times in UTC. A text that would be taken for a formula gets an apostrophe before it.</source>
        <translation>Para sa spreadsheet: UTF-8 na may byte order mark, oras sa UTC. Nilalagyan ng kudlit sa unahan ang tekstong maaaring ituring na formula.</translation>
    </message>
    <message>
        <source>For programs: each row is the whole record as Smile sent it, in a line of its own.</source>
        <translation>Para sa program: bawat row ay ang buong record ayon sa ipinadala ng Smile, sa sarili nitong linya.</translation>
    </message>
    <message>
        <source>Personal data goes out: %1</source>
        <translation>May lalabas na personal na data: %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>For programs: each row in a line of its own.</source>
        <translation>Para sa program: bawat row ay nasa sarili nitong linya.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice: dates and numbers as such, times in UTC, texts never taken for formulas. At most %1 rows.</source>
        <translation>Para sa Excel at LibreOffice: petsa at numero ayon sa uri nito, oras sa UTC, hindi kailanman itinuturing na formula ang teksto. Hanggang %1 row.</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx)</source>
        <translation>XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal na data</translation>
    </message>
    <message>
        <source>Masked, as shown</source>
        <translation>May takip, gaya ng nakikita</translation>
    </message>
    <message>
        <source>Whole values</source>
        <translation>Buong value</translation>
    </message>
    <message>
        <source>Personal data goes out, as it is shown.</source>
        <translation>Lalabas ang personal na data gaya ng nakikita.</translation>
    </message>
    <message>
        <source>Personal data goes out, masked as on the screen: %1</source>
        <translation>Lalabas ang personal na data, may takip gaya sa screen: %1</translation>
    </message>
</context>
<context>
    <name>smile::console::Exported</name>
    <message>
        <source>The table was not exported</source>
        <translation>Hindi na-export ang table</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n row ang na-export</numerusform>
            <numerusform>%n row ang na-export</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Kinansela ang export</translation>
    </message>
    <message>
        <source>Nothing was left of the file.</source>
        <translation>Walang natira sa file.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Hindi maisulat ang %1: %2</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left of the file; make room or choose another place.</source>
        <translation>Puno ang disk. Walang natira sa file; magbakante ng espasyo o pumili ng ibang lugar.</translation>
    </message>
    <message>
        <source>The system stopped the writing: %1</source>
        <translation>Itinigil ng system ang pagsulat: %1</translation>
    </message>
    <message>
        <source>A worksheet holds at most %1 rows. Export fewer, or as CSV.</source>
        <translation>Hanggang %1 row ang kasya sa isang worksheet. Bawasan ang ie-export, o i-export bilang CSV.</translation>
    </message>
</context>
<context>
    <name>smile::console::EyeButton</name>
    <message>
        <source>Hide again</source>
        <translation>Itago ulit</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>Ipakita nang 30 segundo</translation>
    </message>
</context>
<context>
    <name>smile::console::FacetChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>smile::console::FieldGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>I-copy: %1</translation>
    </message>
</context>
<context>
    <name>smile::console::FieldsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>smile::console::FileLoading</name>
    <message>
        <source>It is called a %1, but it is a %2.</source>
        <translation>%1 ang tawag dito, pero %2 ito.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Walang laman ang file.</translation>
    </message>
    <message>
        <source>It is neither a picture (JPEG, PNG) nor a PDF, so it is not opened here.</source>
        <translation>Hindi ito larawan (JPEG, PNG) o PDF, kaya hindi binubuksan dito.</translation>
    </message>
    <message>
        <source>It is a PDF, and Qt PDF is not installed on this computer.</source>
        <translation>PDF ito, at walang naka-install na Qt PDF sa computer na ito.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Naka-lock ng password ang PDF.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Sira ang PDF.</translation>
    </message>
</context>
<context>
    <name>smile::console::FileViewer</name>
    <message>
        <source>Cancel</source>
        <translation>I-cancel</translation>
    </message>
    <message>
        <source>Loading the file</source>
        <translation>Nilo-load ang file</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Walang file</translation>
    </message>
    <message>
        <source>The record has no file.</source>
        <translation>Walang file ang record.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Hindi na-load</translation>
    </message>
    <message>
        <source>The file holds personal data. It is loaded when you ask for it, and kept only while it is shown.</source>
        <translation>May personal na data ang file. Nilo-load lang ito kapag hiningi ninyo, at itinatabi lang habang ipinapakita.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Ipakita ang file</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Ibang host</translation>
    </message>
    <message>
        <source>The file lies at %1, which is none of this profile&apos;s hosts.</source>
        <translation>Nasa %1 ang file, na hindi kabilang sa mga host ng profile na ito.</translation>
    </message>
    <message>
        <source>The file did not come</source>
        <translation>Hindi dumating ang file</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Hindi ipinapakita</translation>
    </message>
    <message>
        <source>The file lies at another host</source>
        <translation>Nasa ibang host ang file</translation>
    </message>
    <message>
        <source>Load from %1 once</source>
        <translation>I-load mula sa %1, minsan lang</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Huwag muna</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Nilo-load… %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Nilo-load…</translation>
    </message>
    <message>
        <source>%1, page %2 of %3, %4 %</source>
        <comment>kind of file, page, pages, zoom</comment>
        <translation>%1, pahina %2 ng %3, %4 %</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>The file opens in the system&apos;s program.</source>
        <translation>Bubuksan ang file sa program ng system.</translation>
    </message>
    <message>
        <source>The system has no program that opens this file.</source>
        <translation>Walang program ang system na makapagbukas ng file na ito.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>I-save ang file</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Na-save bilang %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Hindi na-save: %1</translation>
    </message>
</context>
<context>
    <name>smile::console::FilterCompleter</name>
    <message>
        <source>What may be typed</source>
        <translation>Ano ang puwedeng i-type</translation>
    </message>
</context>
<context>
    <name>smile::console::FilterRow</name>
    <message>
        <source>on</source>
        <translation>naka-on</translation>
    </message>
    <message>
        <source>“%1” is no day: 2026-01-31, today, 7d</source>
        <translation>Hindi petsa ang “%1”: 2026-01-31, ngayon, 7d</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2:” knows</source>
        <translation>Hindi kilala ng “%2:” ang “%1”</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Iba pang filter</translation>
    </message>
    <message>
        <source>Views: keep this filter under a name</source>
        <translation>Mga view: itabi ang filter na ito nang may pangalan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kahapon</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Huling 7 araw</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Huling 30 araw</translation>
    </message>
    <message>
        <source>Last 60 days</source>
        <translation>Huling 60 araw</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>mula %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hanggang %1</translation>
    </message>
    <message>
        <source>None loaded yet</source>
        <translation>Wala pang na-load</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Mula … hanggang …</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Sa pagitan ng 2 araw</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Unang araw</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Huling araw</translation>
    </message>
    <message>
        <source>Filter by these days</source>
        <translation>I-filter sa mga araw na ito</translation>
    </message>
</context>
<context>
    <name>smile::console::FollowLine</name>
    <message>
        <source>Following has ended</source>
        <translation>Tapos na ang pagsunod</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Sinusundan</translation>
    </message>
    <message>
        <source>Beep at each change</source>
        <translation>Tumunog sa bawat pagbabago</translation>
    </message>
    <message>
        <source>ends by itself in %1</source>
        <translation>titigil sa loob ng %1</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Itigil ang pagsunod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Followed to the end: connected, and the data has come.</source>
        <translation>Nasundan hanggang dulo: konektado, at dumating na ang data.</translation>
    </message>
    <message>
        <source>Followed for 15 minutes; nothing more is watched now.</source>
        <translation>Sinundan nang 15 minuto; wala nang binabantayan ngayon.</translation>
    </message>
</context>
<context>
    <name>smile::console::FormDialog</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opsiyonal)</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Naipadala na, hinihintay ang sagot…</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Itapon ang na-type</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Mga event</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Bagong webhook</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>Send the data with the event</source>
        <translation>Ipadala ang data kasama ng event</translation>
    </message>
    <message>
        <source>A webhook cannot be changed at Smile: delete it and create a new one.</source>
        <translation>Hindi mababago ang webhook sa Smile: i-delete ito at gumawa ng bago.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Gumawa</translation>
    </message>
    <message>
        <source>New consent template</source>
        <translation>Bagong consent template</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>I-edit ang template</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Bagong template</translation>
    </message>
    <message>
        <source>Smile sends the mail</source>
        <translation>Smile ang magpapadala ng mail</translation>
    </message>
    <message>
        <source>Maria Santos</source>
        <translation>Maria Santos</translation>
    </message>
    <message>
        <source>Maria</source>
        <translation>Maria</translation>
    </message>
    <message>
        <source>Santos</source>
        <translation>Santos</translation>
    </message>
    <message>
        <source>${firstName}, ${fullName} and ${companyName} are filled in for each person.</source>
        <translation>Pupunan ang ${firstName}, ${fullName} at ${companyName} para sa bawat user.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
</context>
<context>
    <name>smile::console::FormField</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>smile::console::IdentityTab</name>
    <message>
        <source>Identities</source>
        <translation>Mga identity</translation>
    </message>
    <message>
        <source>No identity has been read from any account yet.</source>
        <translation>Wala pang nabasang identity mula sa anumang account.</translation>
    </message>
    <message>
        <source>Photo of %1 at %2</source>
        <translation>Litrato ni %1 sa %2</translation>
    </message>
    <message>
        <source>Photo at %1</source>
        <translation>Litrato sa %1</translation>
    </message>
    <message>
        <source>The photo at %1 lies at another host.</source>
        <translation>Nasa ibang host ang litrato sa %1.</translation>
    </message>
    <message>
        <source>The photo at %1 is not on a safe address, so it is not loaded.</source>
        <translation>Wala sa ligtas na address ang litrato sa %1, kaya hindi ito nilo-load.</translation>
    </message>
    <message>
        <source>Load from %1 once</source>
        <translation>I-load mula sa %1, minsan lang</translation>
    </message>
    <message>
        <source>The photo at %1 is hidden with the name.</source>
        <translation>Nakatago ang litrato sa %1 kasama ng pangalan.</translation>
    </message>
</context>
<context>
    <name>smile::console::IndexCard</name>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>I-pause</translation>
    </message>
    <message>
        <source>Paused. What you open is still read.</source>
        <translation>Naka-pause. Binabasa pa rin ang binubuksan ninyo.</translation>
    </message>
    <message>
        <source>Reading the lists; about %1 left.</source>
        <translation>Binabasa ang mga listahan; mga %1 pa.</translation>
    </message>
    <message>
        <source>Complete. New records are looked for every minute, everything is read again in a slow round.</source>
        <translation>Kumpleto. Bawat minuto ay hinahanap ang bagong record, at dahan-dahang binabasa ulit ang lahat.</translation>
    </message>
    <message>
        <source>Not complete: what is missing here cannot be found by the search.</source>
        <translation>Hindi kumpleto: hindi makikita sa paghahanap ang wala rito.</translation>
    </message>
    <message>
        <source>Reading the lists for the first time: %1 records so far, %2 of %3 lists complete. How much is to come is not known before their end.</source>
        <translation>Unang pagbasa ng mga listahan: %1 record sa ngayon, kumpleto ang %2 sa %3 listahan. Hindi malalaman kung ilan pa bago matapos.</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 sa mga %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>naka-pause</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>binabasa</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>hindi pa nababasa</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>smile::console::InviteDetails</name>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Nilo-load…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Wala pa.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>No mail was sent for this invite.</source>
        <translation>Walang ipinadalang mail para sa invite na ito.</translation>
    </message>
    <message>
        <source>The mail that would have been sent</source>
        <translation>Ang mail na ipapadala sana</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Mula sa %1</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>I-copy ang ID</translation>
    </message>
</context>
<context>
    <name>smile::console::InviteForm</name>
    <message>
        <source>Invite a person</source>
        <translation>Mag-invite ng user</translation>
    </message>
    <message>
        <source>Each invite makes a new person at Smile; it cannot be taken back.</source>
        <translation>Bawat invite ay gumagawa ng bagong user sa Smile; hindi na ito mababawi.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Ids seen on earlier invites are offered.</source>
        <translation>Inaalok ang mga ID na nakita sa mga naunang invite.</translation>
    </message>
    <message>
        <source>The template that was chosen is gone: choose another one.</source>
        <translation>Wala na ang napiling template: pumili ng iba.</translation>
    </message>
    <message>
        <source>Templates are still loading…</source>
        <translation>Nilo-load pa ang mga template…</translation>
    </message>
    <message>
        <source>The templates could not be loaded. Refresh the page Templates.</source>
        <translation>Hindi ma-load ang mga template. I-refresh ang page na Mga template.</translation>
    </message>
    <message>
        <source>Create a template first: Templates, then New template…</source>
        <translation>Gumawa muna ng template: Mga template, saka Bagong template…</translation>
    </message>
    <message>
        <source>Invite as a second person</source>
        <translation>I-invite bilang ikalawang user</translation>
    </message>
    <message>
        <source>Send invite</source>
        <translation>Ipadala ang invite</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>I-copy ang link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Na-copy</translation>
    </message>
    <message>
        <source>The template sends no mail: hand the link over yourself.</source>
        <translation>Hindi nagpapadala ng mail ang template: kayo ang magbigay ng link.</translation>
    </message>
    <message>
        <source>Open the invite</source>
        <translation>Buksan ang invite</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonCompare</name>
    <message>
        <source>Compare with</source>
        <translation>Ihambing sa</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Mga pagkakaiba</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Walang pagkakaiba</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>Pareho ang laman ng dalawa.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Wala pang maihahambing.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Inihahambing…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>I-copy ang path</translation>
    </message>
    <message>
        <source>Copy value before</source>
        <translation>I-copy ang dating value</translation>
    </message>
    <message>
        <source>Copy value after</source>
        <translation>I-copy ang bagong value</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>idinagdag</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>inalis</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>binago</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 ang binago</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ang idinagdag</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 ang inalis</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Walang pagkakaiba.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pagbabago</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonTab</name>
    <message>
        <source>Records</source>
        <translation>Mga record</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ngayon</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hanggang %1</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n field</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonView</name>
    <message>
        <source>Search in JSON</source>
        <translation>Maghanap sa JSON</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Nakaraang tugma</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Susunod na tugma</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>I-copy lahat</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>walang tugma</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Ihambing</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Anyo</translation>
    </message>
    <message>
        <source>JSON as a tree</source>
        <translation>JSON bilang tree</translation>
    </message>
    <message>
        <source>Long values are shortened here; copies have them whole.</source>
        <translation>Pinaikli rito ang mahahabang value; buo ang mga ito kapag kinopya.</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>I-copy ang napili</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>I-copy ang value</translation>
    </message>
    <message>
        <source>Copy with everything in it</source>
        <translation>I-copy kasama ang lahat ng laman</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>I-copy ang path</translation>
    </message>
</context>
<context>
    <name>smile::console::KnownPerson</name>
    <message>
        <source>They are a user already: an invite would make a second person of them.</source>
        <translation>User na siya: gagawa ng ikalawang user ang invite.</translation>
    </message>
    <message>
        <source>Perhaps the same person (%1): an invite would make a second one of them.</source>
        <translation>Baka iisang tao (%1): gagawa ng ikalawang user ang invite.</translation>
    </message>
    <message>
        <source>The link that they were sent still works.</source>
        <translation>Gumagana pa ang link na ipinadala sa kanya.</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Kilala na: %1</translation>
    </message>
    <message>
        <source>Copy their link</source>
        <translation>I-copy ang link niya</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Na-copy</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Buksan ang page niya</translation>
    </message>
</context>
<context>
    <name>smile::console::LinkQuestion</name>
    <message>
        <source>The link is for another profile</source>
        <translation>Para sa ibang profile ang link</translation>
    </message>
    <message>
        <source>It is for &quot;%1&quot;; this window shows &quot;%2&quot;. Nothing is changed by opening it.</source>
        <translation>Para ito sa &quot;%1&quot;; &quot;%2&quot; ang nasa window na ito. Walang mababago kapag binuksan ito.</translation>
    </message>
    <message>
        <source>It is for &quot;%1&quot;, which is not set up here; this window shows &quot;%2&quot;.</source>
        <translation>Para ito sa &quot;%1&quot;, na hindi naka-set up dito; &quot;%2&quot; ang nasa window na ito.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Buksan dito</translation>
    </message>
    <message>
        <source>Switch the profile</source>
        <translation>Lumipat ng profile</translation>
    </message>
</context>
<context>
    <name>smile::console::ListHead</name>
    <message>
        <source>Columns</source>
        <translation>Mga column</translation>
    </message>
    <message>
        <source>Export the table… (%1)</source>
        <extracomment>%1 is a shortcut.</extracomment>
        <translation>I-export ang table… (%1)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>I-refresh</translation>
    </message>
</context>
<context>
    <name>smile::console::ListPage</name>
    <message>
        <source>Open person</source>
        <translation>Buksan ang user</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Itago ang detalye</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Ipakita ang detalye</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sa %2</translation>
    </message>
    <message>
        <source>%1, of what is loaded</source>
        <translation>%1, sa na-load na</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Walang tumutugma</translation>
    </message>
    <message>
        <source>No row meets all the conditions above.</source>
        <translation>Walang row na tumutugon sa lahat ng kondisyon sa itaas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Alisin ang filter</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Wala pa rito</translation>
    </message>
    <message>
        <source>When there is something, it appears here by itself.</source>
        <translation>Kapag mayroon na, kusa itong lalabas dito.</translation>
    </message>
    <message>
        <source>This key may not read this list</source>
        <translation>Hindi puwedeng basahin ng key na ito ang listahang ito</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Hindi ma-load ang listahang ito</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Tingnan sa Aktibidad</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Nilo-load</translation>
    </message>
    <message>
        <source>The first rows come in a moment.</source>
        <translation>Lalabas ang mga unang row maya-maya.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Itinigil ang pag-load</translation>
    </message>
    <message>
        <source>Nothing of this list had come by then.</source>
        <translation>Wala pang dumating sa listahang ito noon.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>I-load</translation>
    </message>
    <message>
        <source>Show this row&apos;s personal data for 30 seconds</source>
        <translation>Ipakita ang personal na data ng row na ito nang 30 segundo</translation>
    </message>
</context>
<context>
    <name>smile::console::LoadLine</name>
    <message>
        <source>Copy request id</source>
        <translation>I-copy ang request ID</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ulitin</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Binabasa…</translation>
    </message>
</context>
<context>
    <name>smile::console::LossCount</name>
    <message>
        <source>counting…</source>
        <translation>binibilang…</translation>
    </message>
    <message>
        <source>the rest could not be counted</source>
        <translation>hindi mabilang ang iba pa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
</context>
<context>
    <name>smile::console::MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Nabigasyon</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Mga bukas na page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>smile::console::NoKeychainDialog</name>
    <message>
        <source>The system&apos;s keychain does not answer</source>
        <translation>Hindi sumasagot ang keychain ng system</translation>
    </message>
    <message>
        <source>Smile Console keeps keys in the system&apos;s keychain and nowhere else. There is none here, it is locked, or it takes too long.</source>
        <translation>Sa keychain lang ng system itinatabi ng Smile Console ang mga key. Wala nito rito, naka-lock ito, o masyado itong matagal.</translation>
    </message>
    <message>
        <source>The key can be kept for this session only: in memory, until the program ends. Nothing is written.</source>
        <translation>Maitatabi ang key para sa session na ito lang: sa memory, hanggang magsara ang program. Walang isinusulat.</translation>
    </message>
    <message>
        <source>On Linux, a keychain needs libsecret-1-0 and a running service such as GNOME Keyring or KWallet.</source>
        <translation>Sa Linux, kailangan ng keychain ang libsecret-1-0 at isang tumatakbong service gaya ng GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Sa session na ito lang</translation>
    </message>
</context>
<context>
    <name>smile::console::OverviewPage</name>
    <message>
        <source>%1 worked</source>
        <translation>%1 gumana</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 sa %2 ang pumalya</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Dapat asikasuhin</translation>
    </message>
    <message>
        <source>Worst first. Each line opens its list.</source>
        <translation>Una ang pinakamalala. Bawat linya ay nagbubukas ng listahan nito.</translation>
    </message>
    <message>
        <source>In what is loaded so far, worst first.</source>
        <translation>Sa na-load na sa ngayon, una ang pinakamalala.</translation>
    </message>
    <message>
        <source>Nothing does. All is well.</source>
        <translation>Wala. Maayos ang lahat.</translation>
    </message>
    <message>
        <source>Nothing in what is loaded so far.</source>
        <translation>Wala sa na-load na sa ngayon.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Mga provider</translation>
    </message>
    <message>
        <source>Nobody tried to connect in the last 24 hours.</source>
        <translation>Walang sumubok kumonekta sa huling 24 na oras.</translation>
    </message>
    <message>
        <source>No try of the last 24 hours is loaded so far.</source>
        <translation>Wala pang na-load na subok sa huling 24 na oras.</translation>
    </message>
    <message>
        <source>Tries of the last 24 hours: worked green, failed red.</source>
        <translation>Mga subok sa huling 24 na oras: berde ang gumana, pula ang pumalya.</translation>
    </message>
    <message>
        <source>Tries of the last 24 hours, as far as loaded: worked green, failed red.</source>
        <translation>Mga subok sa huling 24 na oras na na-load na: berde ang gumana, pula ang pumalya.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>at %1 pa</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Mga invite</translation>
    </message>
    <message>
        <source>None was sent in the last 60 days.</source>
        <translation>Walang ipinadala sa huling 60 araw.</translation>
    </message>
    <message>
        <source>None of the last 60 days is loaded so far.</source>
        <translation>Wala pang na-load sa huling 60 araw.</translation>
    </message>
    <message>
        <source>%1 sent in the last 60 days, %2% of them linked.</source>
        <translation>%1 ang ipinadala sa huling 60 araw, %2% sa mga ito ang na-link.</translation>
    </message>
    <message>
        <source>%1 of the last 60 days loaded so far, %2% of them linked.</source>
        <translation>%1 sa huling 60 araw ang na-load na, %2% sa mga ito ang na-link.</translation>
    </message>
    <message>
        <source>stopped here: %1</source>
        <translation>huminto rito: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Na-revoke: %1</translation>
    </message>
    <message>
        <source>No record is known to have gone in the last 90 days.</source>
        <translation>Walang alam na record na nawala sa huling 90 araw.</translation>
    </message>
    <message>
        <source>No record is known to have gone since the console was started.</source>
        <translation>Walang alam na record na nawala mula nang buksan ang console.</translation>
    </message>
    <message>
        <source>%1 revoked, %2 expired, %3 no longer listed; the last %4</source>
        <translation>%1 na-revoke, %2 nag-expire, %3 wala na sa listahan; ang huli %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went in the last 90 days: %1.</source>
        <translation>
            <numerusform>%n record ang nawala sa huling 90 araw: %1.</numerusform>
            <numerusform>%n record ang nawala sa huling 90 araw: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went since the console was started: %1.</source>
        <translation>
            <numerusform>%n record ang nawala mula nang buksan ang console: %1.</numerusform>
            <numerusform>%n record ang nawala mula nang buksan ang console: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>smile::console::PeopleChoiceModel</name>
    <message>
        <source>A new person</source>
        <translation>Isang bagong user</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonDetails</name>
    <message>
        <source>Copy user id</source>
        <translation>I-copy ang user ID</translation>
    </message>
    <message>
        <source>Has not linked an account yet</source>
        <translation>Wala pang na-link na account</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Hindi mabasa ang mga account</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Binabasa ang mga account…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Mga account</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonHandover</name>
    <message>
        <source>There is no table here to export</source>
        <translation>Walang table rito na mae-export</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonHead</name>
    <message>
        <source>More actions</source>
        <translation>Iba pang aksyon</translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation>I-copy ang user ID</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>I-copy ang e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>I-copy ang telepono</translation>
    </message>
    <message>
        <source>This person does not exist at Smile any more</source>
        <translation>Wala na sa Smile ang user na ito</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>I-copy ang row</translation>
    </message>
    <message>
        <source>Copy all ids</source>
        <translation>I-copy lahat ng ID</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonPage</name>
    <message>
        <source>Stop following</source>
        <translation>Itigil ang pagsunod</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Sundan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Reading the records of %1</source>
        <translation>Binabasa ang mga record: %1</translation>
    </message>
    <message>
        <source>Escalation pack…</source>
        <translation>Escalation pack…</translation>
    </message>
    <message>
        <source>CV…</source>
        <translation>CV…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>I-export ang table…</translation>
    </message>
    <message>
        <source>Hide personal data again</source>
        <translation>Itago ulit ang personal na data</translation>
    </message>
    <message>
        <source>Show personal data for 30 seconds</source>
        <translation>Ipakita ang personal na data nang 30 segundo</translation>
    </message>
    <message>
        <source>Copied a link that opens this page in Smile Console</source>
        <translation>Nakopya ang link na magbubukas ng page na ito sa Smile Console</translation>
    </message>
    <message>
        <source>Copy link for a ticket</source>
        <translation>I-copy ang link para sa ticket</translation>
    </message>
    <message>
        <source>%1 of this person</source>
        <comment>a tab</comment>
        <translation>%1 ng taong ito</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonTabs</name>
    <message>
        <source>Records of this person</source>
        <translation>Mga record ng user na ito</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>Employment &amp; income</source>
        <translation>Empleyo &amp; kita</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Mga upload</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Mga invite</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Mga task</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonalChoices</name>
    <message>
        <source>Personal data of a real person goes out.</source>
        <translation>May lalabas na personal na data ng totoong tao.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>smile::console::Placeholder</name>
    <message>
        <source>Asking the keychain for the key of %1</source>
        <translation>Hinihingi sa keychain ang key ng %1</translation>
    </message>
    <message>
        <source>The system may ask for the keychain&apos;s password. This ends by itself after ten seconds.</source>
        <translation>Baka hingin ng system ang password ng keychain. Kusa itong matatapos pagkaraan ng sampung segundo.</translation>
    </message>
    <message>
        <source>The embedded sandbox could not start</source>
        <translation>Hindi masimulan ang built-in sandbox</translation>
    </message>
    <message>
        <source>No key for %1</source>
        <translation>Walang key para sa %1</translation>
    </message>
    <message>
        <source>Enter its API key and secret in Settings, or choose another profile there.</source>
        <translation>Ilagay ang API key at secret nito sa Settings, o pumili roon ng ibang profile.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer. In Settings, the key can be entered for this session.</source>
        <translation>Hindi sumasagot ang keychain ng system. Sa Settings, puwedeng ilagay ang key para sa session na ito.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buksan ang Settings</translation>
    </message>
    <message>
        <source>%1 is not allowed on this computer</source>
        <translation>Hindi pinapayagan ang %1 sa computer na ito</translation>
    </message>
    <message>
        <source>Those who look after this computer decide which servers may be used. Choose another profile in Settings, or ask them.</source>
        <translation>Ang namamahala ng computer na ito ang nagpapasya kung aling server ang puwede. Pumili ng ibang profile sa Settings, o magtanong sa kanila.</translation>
    </message>
</context>
<context>
    <name>smile::console::Privacy</name>
    <message>
        <source>Show all personal data for this session…</source>
        <translation>Ipakita ang lahat ng personal na data sa session na ito…</translation>
    </message>
    <message>
        <source>Hide personal data again</source>
        <translation>Itago ulit ang personal na data</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>Takpan ang window</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileDelegate</name>
    <message>
        <source>In use</source>
        <translation>Ginagamit</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileForm</name>
    <message>
        <source>An imitation of Smile inside this program, with invented people. It needs no key and no network, and everything may be tried on it.</source>
        <translation>Imitasyon ng Smile sa loob ng program na ito, may mga inimbentong tao. Hindi nito kailangan ng key o network, at puwedeng subukan dito ang lahat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>Ends in /v1, as OPEN_API_HOST in the quickstart.</source>
        <translation>Nagtatapos sa /v1, gaya ng OPEN_API_HOST sa quickstart.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API secret</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Request bawat segundo</translation>
    </message>
    <message>
        <source>Smile counts them per IP address, everybody in an office together. 0: no limit.</source>
        <translation>Binibilang ito ng Smile bawat IP address, sama-sama ang buong opisina. 0: walang limit.</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Lokal na kopya</translation>
    </message>
    <message>
        <source>Keep the records on this computer, sealed</source>
        <translation>Itabi ang mga record sa computer na ito, naka-encrypt</translation>
    </message>
    <message>
        <source>Wink script, version 2</source>
        <translation>Wink script, bersyon 2</translation>
    </message>
    <message>
        <source>Wink script, version 1</source>
        <translation>Wink script, bersyon 1</translation>
    </message>
    <message>
        <source>Kept from the next time this profile is used.</source>
        <translation>Itatabi sa susunod na paggamit ng profile na ito.</translation>
    </message>
    <message>
        <source>When this is saved, what is kept now is deleted.</source>
        <translation>Kapag na-save ito, ide-delete ang nakatabi ngayon.</translation>
    </message>
    <message>
        <source>Encrypted; its key is in the system&apos;s keychain. What Smile deletes goes here, too.</source>
        <translation>Naka-encrypt; nasa keychain ng system ang key nito. Ang dine-delete ng Smile ay nawawala rin dito.</translation>
    </message>
    <message>
        <source>A key is kept for this session only. Leave empty to go on with it.</source>
        <translation>May key na itinatabi para sa session na ito lang. Iwang walang laman para ituloy ito.</translation>
    </message>
    <message>
        <source>A key that is saved stays when both are left empty.</source>
        <translation>Mananatili ang naka-save na key kapag parehong walang laman.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Bigyan ng pangalan ang profile.</translation>
    </message>
    <message>
        <source>Personal data on the screen</source>
        <translation>Personal na data sa screen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Nakikita</translation>
    </message>
    <message>
        <source>Contacts masked</source>
        <translation>May takip ang contact</translation>
    </message>
    <message>
        <source>Names masked, too</source>
        <translation>Pati pangalan, may takip</translation>
    </message>
    <message>
        <source>Fixed for this computer by those who look after it.</source>
        <translation>Itinakda ito para sa computer na ito ng namamahala.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Walang nakatago.</translation>
    </message>
    <message>
        <source>E-mails, phones, numbers, birth dates and addresses show a part; a click or Ctrl+H shows them for 30 seconds. Search finds by all of it.</source>
        <translation>Bahagi lang ng e-mail, telepono, numero, petsa ng kapanganakan at address ang makikita; sa click o Ctrl+H, makikita nang 30 segundo. Hinahanap ng search ang buong value.</translation>
    </message>
    <message>
        <source>Contacts and numbers show a part, names their initials; photos are hidden. Amounts are never masked.</source>
        <translation>Bahagi lang ng contact at numero ang makikita, inisyal lang ng pangalan; nakatago ang mga litrato. Hindi kailanman tinatakpan ang halaga.</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileModel</name>
    <message>
        <source>New profile</source>
        <translation>Bagong profile</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, ginagamit</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Sa loob ng program na ito</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileNotice</name>
    <message>
        <source>The profile is saved.</source>
        <translation>Na-save ang profile.</translation>
    </message>
    <message>
        <source>The profile is saved, its key is in the system&apos;s keychain.</source>
        <translation>Na-save ang profile, nasa keychain ng system ang key nito.</translation>
    </message>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>Itinatabi ang key para sa session na ito lang.</translation>
    </message>
    <message>
        <source>It is written nowhere. Enter it again after the next start.</source>
        <translation>Hindi ito isinusulat saanman. Ilagay ulit sa susunod na pagbukas.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>Hindi naitabi ang key.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Nabura na ang key.</translation>
    </message>
    <message>
        <source>It stays valid at Smile. Revoke it there if somebody else may have it.</source>
        <translation>May bisa pa ito sa Smile. I-revoke ito roon kung posibleng nasa iba na ito.</translation>
    </message>
    <message>
        <source>There was no key to forget.</source>
        <translation>Walang key na buburahin.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer and may still hold the key.</source>
        <translation>Hindi sumasagot ang keychain ng system at baka nandoon pa ang key.</translation>
    </message>
    <message>
        <source>It is forgotten for this session. Forget it again when the keychain works.</source>
        <translation>Nabura na ito sa session na ito. Burahin ulit kapag gumagana na ang keychain.</translation>
    </message>
    <message>
        <source>The local copy is forgotten.</source>
        <translation>Nabura na ang lokal na kopya.</translation>
    </message>
    <message>
        <source>Its key was deleted first, then the file.</source>
        <translation>Unang dinelete ang key nito, saka ang file.</translation>
    </message>
    <message>
        <source>The local copy is deleted, but the keychain may still hold its key.</source>
        <translation>Na-delete ang lokal na kopya, pero baka nasa keychain pa ang key nito.</translation>
    </message>
    <message>
        <source>The key opens nothing any more. Forget it again when the keychain works.</source>
        <translation>Wala nang nabubuksan ang key. Burahin ulit kapag gumagana na ang keychain.</translation>
    </message>
    <message>
        <source>The local copy&apos;s key is deleted, but not its file.</source>
        <translation>Na-delete ang key ng lokal na kopya, pero hindi ang file nito.</translation>
    </message>
    <message>
        <source>Nobody can read it any more. Close every other Smile Console and forget the copy again.</source>
        <translation>Wala nang makababasa nito. Isara ang lahat ng iba pang Smile Console at burahin ulit ang kopya.</translation>
    </message>
    <message>
        <source>This profile has no key yet.</source>
        <translation>Wala pang key ang profile na ito.</translation>
    </message>
    <message>
        <source>Enter its API key and secret.</source>
        <translation>Ilagay ang API key at secret nito.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Hindi sumasagot ang keychain ng system.</translation>
    </message>
    <message>
        <source>Enter the API key and secret to work with them for this session.</source>
        <translation>Ilagay ang API key at secret para magamit sa session na ito.</translation>
    </message>
    <message>
        <source>Waiting for an answer…</source>
        <translation>Naghihintay ng sagot…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Gumagana ang koneksyon.</translation>
    </message>
    <message>
        <source>Smile accepts this key.</source>
        <translation>Tinatanggap ng Smile ang key na ito.</translation>
    </message>
    <message>
        <source>This key is for the Smile sandbox, not for production.</source>
        <translation>Para sa Smile sandbox ang key na ito, hindi sa production.</translation>
    </message>
    <message>
        <source>One key works in one mode only. Enter it in the profile “Smile sandbox”, or enter the key for production here.</source>
        <translation>Sa isang mode lang gumagana ang isang key. Ilagay ito sa profile na “Smile sandbox”, o ilagay rito ang key para sa production.</translation>
    </message>
    <message>
        <source>This key is for production, not for the Smile sandbox.</source>
        <translation>Para sa production ang key na ito, hindi sa Smile sandbox.</translation>
    </message>
    <message>
        <source>One key works in one mode only. Enter it in the profile “Production”, or enter the key for the sandbox here.</source>
        <translation>Sa isang mode lang gumagana ang isang key. Ilagay ito sa profile na “Production”, o ilagay rito ang key para sa sandbox.</translation>
    </message>
    <message>
        <source>This server is not allowed on this computer.</source>
        <translation>Hindi pinapayagan ang server na ito sa computer na ito.</translation>
    </message>
    <message>
        <source>Those who look after this computer decide which servers may be used.</source>
        <translation>Ang namamahala ng computer na ito ang nagpapasya kung aling server ang puwede.</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfilesPanel</name>
    <message>
        <source>Profiles</source>
        <translation>Mga profile</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Magdagdag ng profile</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Gamitin ang profile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>I-test ang koneksyon</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Burahin ang key</translation>
    </message>
    <message>
        <source>Forget local copy…</source>
        <translation>Burahin ang kopya…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Alisin…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>I-cancel</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Alisin ang profile na “%1”?</translation>
    </message>
    <message>
        <source>Its settings, its key and its local copy are forgotten on this computer. Nothing changes at Smile.</source>
        <translation>Buburahin sa computer na ito ang settings, key at lokal na kopya nito. Walang magbabago sa Smile.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Forget the local copy of “%1”?</source>
        <translation>Burahin ang lokal na kopya ng “%1”?</translation>
    </message>
    <message>
        <source>First its key is deleted from the keychain, then the file: from then on nobody can read it. What is on screen stays in memory. Nothing changes at Smile, and after the next start everything is fetched and kept again.</source>
        <translation>Unang ide-delete ang key nito sa keychain, saka ang file: mula noon, wala nang makababasa nito. Mananatili sa memory ang nasa screen. Walang magbabago sa Smile, at sa susunod na pagbukas, kukunin at itatabi ulit ang lahat.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>It is in use. Choose another profile first.</source>
        <translation>Ginagamit ito. Pumili muna ng ibang profile.</translation>
    </message>
</context>
<context>
    <name>smile::console::ProviderDays</name>
    <message>
        <source>%1 % of the tries of the last %2 days worked: %3 of %4.</source>
        <translation>%1 % ng mga subok sa huling %2 araw ang gumana: %3 sa %4.</translation>
    </message>
    <message>
        <source>A bar a day: worked green, failed red</source>
        <translation>Isang bar bawat araw: berde ang gumana, pula ang pumalya</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>Why they failed</source>
        <translation>Bakit pumalya</translation>
    </message>
    <message>
        <source>The provider gave no code</source>
        <translation>Walang ibinigay na code ang provider</translation>
    </message>
</context>
<context>
    <name>smile::console::ProviderLine</name>
    <message>
        <source>The last 24 hours: %1 worked, %2 failed</source>
        <translation>Huling 24 na oras: %1 gumana, %2 pumalya</translation>
    </message>
</context>
<context>
    <name>smile::console::QuitDialog</name>
    <message numerus="yes">
        <source>Quit while %n action(s) are under way?</source>
        <translation>
            <numerusform>Isara kahit may %n aksyong tumatakbo?</numerusform>
            <numerusform>Isara kahit may %n aksyong tumatakbo?</numerusform>
        </translation>
    </message>
    <message>
        <source>The request has left and may take effect. If you wait, its outcome is shown and kept; if you quit now, it is written to the audit file as unknown.</source>
        <translation>Umalis na ang request at baka magkabisa. Kung maghihintay kayo, ipapakita at itatabi ang resulta; kung isasara ninyo ngayon, isusulat ito sa audit file na hindi tiyak.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Isara na</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Hintayin</translation>
    </message>
    <message>
        <source>Nothing is under way any more. Quit?</source>
        <translation>Wala nang tumatakbo. Isara na?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Manatili</translation>
    </message>
</context>
<context>
    <name>smile::console::RateCard</name>
    <message>
        <source>requests a second, of %1 allowed</source>
        <translation>request bawat segundo, sa pinapayagang %1</translation>
    </message>
    <message>
        <source>requests a second, without a limit</source>
        <translation>request bawat segundo, walang limit</translation>
    </message>
    <message>
        <source>For a person (dark): %1. In the background (light): %2.</source>
        <translation>Para sa tao (madilim): %1. Sa background (maliwanag): %2.</translation>
    </message>
    <message>
        <source>Waiting: %1 for a person, %2 in the background.</source>
        <translation>Naghihintay: %1 para sa tao, %2 sa background.</translation>
    </message>
    <message>
        <source>Smile never asked to slow down (429) since the start.</source>
        <translation>Hindi pa humiling ang Smile na bagalan (429) mula sa simula.</translation>
    </message>
    <message numerus="yes">
        <source>Smile asked to slow down (429) %n time(s) since the start.</source>
        <translation>
            <numerusform>%n beses humiling ang Smile na bagalan (429) mula sa simula.</numerusform>
            <numerusform>%n beses humiling ang Smile na bagalan (429) mula sa simula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of the last minute</source>
        <translation>Mga request sa huling minuto</translation>
    </message>
</context>
<context>
    <name>smile::console::ReadChart</name>
    <message>
        <source>Point at it or use the arrow keys for exact values.</source>
        <translation>Ituro ito o gamitin ang mga arrow key para sa eksaktong value.</translation>
    </message>
</context>
<context>
    <name>smile::console::RecordList</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>smile::console::RecordMenu</name>
    <message>
        <source>Copy id</source>
        <translation>I-copy ang ID</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>I-copy ang cell</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>I-copy ang row</translation>
    </message>
</context>
<context>
    <name>smile::console::RecordSection</name>
    <message>
        <source>%1 of this person</source>
        <translation>%1 ng user na ito</translation>
    </message>
    <message>
        <source>none</source>
        <translation>wala</translation>
    </message>
</context>
<context>
    <name>smile::console::ReferenceLine</name>
    <message>
        <source>Copy own reference</source>
        <translation>I-copy ang sariling reference</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>smile::console::RequestModel</name>
    <message>
        <source>under way</source>
        <translation>tumatakbo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>kinansela</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>walang sagot</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Subok</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Laki</translation>
    </message>
</context>
<context>
    <name>smile::console::SamePersonCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Perhaps the same person twice</source>
        <translation>Baka iisang tao na dalawang beses</translation>
    </message>
    <message>
        <source>Look there too before anybody is invited again: each invite makes another user.</source>
        <translation>Tumingin din doon bago mag-invite ulit: bawat invite ay gumagawa ng isa pang user.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n pa na katulad nito</numerusform>
            <numerusform>%n pa na katulad nito</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
</context>
<context>
    <name>smile::console::SavedViews</name>
    <message>
        <source>Errors</source>
        <translation>Mga error</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>Naghihintay ng code</translation>
    </message>
    <message>
        <source>Re-authorise</source>
        <translation>I-authorize muli</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Hindi nabuksan</translation>
    </message>
</context>
<context>
    <name>smile::console::SayPane</name>
    <message>
        <source>Say to them</source>
        <translation>Sabihin sa kanya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>I-copy</translation>
    </message>
    <message>
        <source>Copies what to say to them</source>
        <translation>Kinokopya ang sasabihin sa kanya</translation>
    </message>
    <message>
        <source>Say to them: %1</source>
        <translation>Sabihin sa kanya: %1</translation>
    </message>
</context>
<context>
    <name>smile::console::SearchPopup</name>
    <message>
        <source>Recently opened</source>
        <translation>Kabubukas lang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accounts with this error</source>
        <translation>Mga account na may ganitong error</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gawin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga page</translation>
    </message>
    <message>
        <source>Nothing found in what is loaded so far</source>
        <translation>Walang nakita sa na-load na sa ngayon</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Walang nakita</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Mga resulta</translation>
    </message>
</context>
<context>
    <name>smile::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>smile::console::StartForm</name>
    <message>
        <source>Person</source>
        <translation>User</translation>
    </message>
    <message>
        <source>SDK version</source>
        <translation>Bersyon ng SDK</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Wink template</translation>
    </message>
    <message>
        <source>Optional. Ids seen on earlier invites are offered.</source>
        <translation>Opsiyonal. Inaalok ang mga ID na nakita sa mga naunang invite.</translation>
    </message>
    <message>
        <source>Version 2</source>
        <translation>Bersyon 2</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>Bersyon 1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simulan</translation>
    </message>
    <message>
        <source>Always with a fresh token</source>
        <translation>Laging may bagong token</translation>
    </message>
</context>
<context>
    <name>smile::console::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Itigil ang pag-load</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) under way</source>
        <translation>
            <numerusform>%n aksyong tumatakbo</numerusform>
            <numerusform>%n aksyong tumatakbo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Loading: %1</source>
        <translation>Nilo-load: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>smile::console::StatusPane</name>
    <message>
        <source>Copy cell</source>
        <translation>I-copy ang cell</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>I-copy ang row</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 pa</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 oras %2 min pa</translation>
    </message>
    <message>
        <source>No token yet. Each start gets a fresh one.</source>
        <translation>Wala pang token. Bawat simula ay may bagong token.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Start again for a fresh one.</source>
        <translation>Simulan ulit para sa bago.</translation>
    </message>
    <message>
        <source>It opens the widget once and is not kept.</source>
        <translation>Isang beses nitong bubuksan ang widget at hindi itinatabi.</translation>
    </message>
    <message>
        <source>Copy account id</source>
        <translation>I-copy ang account ID</translation>
    </message>
    <message>
        <source>None yet. It appears when somebody signs in at a provider.</source>
        <translation>Wala pa. Lalabas ito kapag may nag-log in sa provider.</translation>
    </message>
    <message>
        <source>The API does not show this account.</source>
        <translation>Hindi ipinapakita ng API ang account na ito.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Koneksyon: %1</translation>
    </message>
    <message>
        <source>Monitoring: %1</source>
        <translation>Monitoring: %1</translation>
    </message>
    <message>
        <source>No callbacks yet</source>
        <translation>Wala pang callback</translation>
    </message>
    <message>
        <source>Each one appears here as the widget calls it.</source>
        <translation>Lumalabas dito ang bawat isa kapag tinawag ng widget.</translation>
    </message>
    <message>
        <source>Link token</source>
        <translation>Link token</translation>
    </message>
    <message>
        <source>Time left of the token</source>
        <translation>Natitirang oras ng token</translation>
    </message>
    <message>
        <source>Account, as the API tells it</source>
        <translation>Account, ayon sa API</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Buksan ang user</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Mga callback</translation>
    </message>
    <message>
        <source>Wink events</source>
        <translation>Mga event ng Wink</translation>
    </message>
    <message>
        <source>Data of the callback</source>
        <translation>Data ng callback</translation>
    </message>
</context>
<context>
    <name>smile::console::SummaryText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a ticket: what it is, and its text.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusyon</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Wala pang impormasyon</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ano ang gagawin</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Ano ang sasabihin</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Mga bukas na problema</translation>
    </message>
    <message>
        <source>Not everything has been read yet.</source>
        <translation>Hindi pa nababasa ang lahat.</translation>
    </message>
    <message>
        <source>Accounts (provider, connection, monitoring, code, since)</source>
        <translation>Mga account (provider, koneksyon, monitoring, code, mula)</translation>
    </message>
    <message>
        <source>Invites (stage, sent)</source>
        <translation>Mga invite (yugto, ipinadala)</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>tumatakbo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tapos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>pumalya</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>hindi tiyak ang resulta</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>request %1</translation>
    </message>
    <message>
        <source>Done in this session</source>
        <translation>Ginawa sa session na ito</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>User</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
</context>
<context>
    <name>smile::console::TableExport</name>
    <message>
        <source>Export the table…</source>
        <translation>I-export ang table…</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Ini-export ang table</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 sa %2 row</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>I-cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>smile::console::TableView</name>
    <message>
        <source>Default columns</source>
        <translation>Default na column</translation>
    </message>
</context>
<context>
    <name>smile::console::TemplatePreview</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Landing page</translation>
    </message>
    <message>
        <source>Success page</source>
        <translation>Success page</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Success</translation>
    </message>
    <message>
        <source>From %1 · reply to %2</source>
        <translation>Mula sa %1 · reply sa %2</translation>
    </message>
    <message>
        <source>This template sends no mail: hand the link over yourself.</source>
        <translation>Hindi nagpapadala ng mail ang template na ito: kayo ang magbigay ng link.</translation>
    </message>
</context>
<context>
    <name>smile::console::TemplatesPage</name>
    <message>
        <source>Kind of template</source>
        <translation>Uri ng template</translation>
    </message>
</context>
<context>
    <name>smile::console::TestPeopleCard</name>
    <message>
        <source>Test people</source>
        <translation>Mga test user</translation>
    </message>
    <message>
        <source>User name, password and code of Smile&apos;s own test people. Typing fills the form that is on the page.</source>
        <translation>Username, password at code ng sariling mga test user ng Smile. Pinupunan ng pag-type ang form na nasa page.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>I-type</translation>
    </message>
    <message>
        <source>Types %1&apos;s user name and password</source>
        <translation>Tina-type ang username at password ni %1</translation>
    </message>
    <message>
        <source>Copy %1&apos;s user name</source>
        <translation>I-copy ang username ni %1</translation>
    </message>
    <message>
        <source>Copy %1&apos;s password</source>
        <translation>I-copy ang password ni %1</translation>
    </message>
    <message>
        <source>Copy %1&apos;s code</source>
        <translation>I-copy ang code ni %1</translation>
    </message>
</context>
<context>
    <name>smile::console::TextField</name>
    <message>
        <source>Clear</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>smile::console::TimelineModel</name>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ano ang nangyari</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Paliwanag</translation>
    </message>
</context>
<context>
    <name>smile::console::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Itigil ang pagsunod</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Sundan</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Ipakita lang</translation>
    </message>
    <message>
        <source>Nothing is known to have happened.</source>
        <translation>Walang alam na nangyari.</translation>
    </message>
    <message>
        <source>Nothing of this kind is known.</source>
        <translation>Walang alam na ganitong uri.</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>Tingnan ang record</translation>
    </message>
    <message>
        <source>There is no record of it</source>
        <translation>Walang record nito</translation>
    </message>
</context>
<context>
    <name>smile::console::Times</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 oras</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 araw</translation>
    </message>
</context>
<context>
    <name>smile::console::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Search people, accounts, invites, ids, pages, views, actions</source>
        <translation>Maghanap ng user, account, invite, ID, page, view, aksyon</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>hindi pa</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sync: %1</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Huling sync: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a second</source>
        <translation>
            <numerusform>%n request bawat segundo</numerusform>
            <numerusform>%n request bawat segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests a second</source>
        <translation>%1 sa %2 request bawat segundo</translation>
    </message>
</context>
<context>
    <name>smile::console::UploadsTab</name>
    <message>
        <source>File %1</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Nothing was uploaded.</source>
        <translation>Walang na-upload.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Mga upload</translation>
    </message>
    <message>
        <source>Files of this upload</source>
        <translation>Mga file ng upload na ito</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Ipakita ang file</translation>
    </message>
    <message>
        <source>Copy the archive id</source>
        <translation>I-copy ang archive ID</translation>
    </message>
</context>
<context>
    <name>smile::console::UserForm</name>
    <message>
        <source>New person</source>
        <translation>Bagong user</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Reference ninyo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Reference %1, name</source>
        <translation>Reference %1, pangalan</translation>
    </message>
    <message>
        <source>Reference %1, value</source>
        <translation>Reference %1, value</translation>
    </message>
    <message>
        <source>Up to five, for example the application number. No names.</source>
        <translation>Hanggang lima, halimbawa ang application number. Walang pangalan.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Gumawa</translation>
    </message>
    <message>
        <source>Two references are called “%1”: each needs a name of its own.</source>
        <translation>Dalawang reference ang tinatawag na “%1”: dapat may sariling pangalan ang bawat isa.</translation>
    </message>
    <message>
        <source>The answer was lost; the person may have been created. Look at People first.</source>
        <translation>Nawala ang sagot; baka nagawa na ang user. Tingnan muna ang Mga user.</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>Hindi nagawa ang user.</translation>
    </message>
</context>
<context>
    <name>smile::console::VerdictCard</name>
    <message>
        <source>Request id</source>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>I-copy ang request ID</translation>
    </message>
</context>
<context>
    <name>smile::console::VerdictSection</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ulitin</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewPane</name>
    <message>
        <source>Link an account in the Wink widget</source>
        <translation>Mag-link ng account sa Wink widget</translation>
    </message>
    <message>
        <source>Choose a person, or a new one. The widget opens here with a fresh token, as a borrower sees it.</source>
        <translation>Pumili ng user, o ng bago. Magbubukas dito ang widget na may bagong token, gaya ng nakikita ng borrower.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Simulan</translation>
    </message>
    <message>
        <source>Asking Smile for a token…</source>
        <translation>Humihingi ng token sa Smile…</translation>
    </message>
    <message>
        <source>It opens the widget once and is not kept.</source>
        <translation>Isang beses nitong bubuksan ang widget at hindi itinatabi.</translation>
    </message>
    <message>
        <source>The widget was closed</source>
        <translation>Naisara ang widget</translation>
    </message>
    <message>
        <source>What it said stands in the list. Start it again with a fresh token.</source>
        <translation>Nasa listahan ang mga sinabi nito. Simulan ulit na may bagong token.</translation>
    </message>
    <message>
        <source>The script cannot be used</source>
        <translation>Hindi magamit ang script</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
    <message>
        <source>The widget cannot be shown here</source>
        <translation>Hindi maipakita rito ang widget</translation>
    </message>
    <message>
        <source>The answer was lost; the person may have been created. Look at People before you try again.</source>
        <translation>Nawala ang sagot; baka nagawa na ang user. Tingnan ang Mga user bago sumubok ulit.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Opening the widget</source>
        <translation>Binubuksan ang widget</translation>
    </message>
    <message>
        <source>Widget</source>
        <translation>Widget</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewerTools</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Paliitin (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Palakihin (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the window (F; Ctrl+0 for 100 %)</source>
        <translation>Isakto sa window (F; Ctrl+0 para sa 100 %)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation>Ipihit pakaliwa (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Ipihit pakanan (R)</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Nakaraang pahina (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Susunod na pahina (Page Down)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>I-save bilang…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>In the system&apos;s program</source>
        <translation>Sa program ng system</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>Isara ang file (Esc)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pahina %1 ng %2</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewsKeeper</name>
    <message>
        <source>Name of the view</source>
        <translation>Pangalan ng view</translation>
    </message>
    <message>
        <source>Keep this filter as a view…</source>
        <translation>Itabi ang filter na ito bilang view…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>I-rename…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>I-delete ang view na ito</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Kept in the settings of this computer, as plain text: name nobody in it.</source>
        <translation>Itinatabi sa settings ng computer na ito bilang plain text: huwag maglagay ng pangalan ng tao.</translation>
    </message>
    <message>
        <source>It holds personal text and is kept with the sealed copy of this profile.</source>
        <translation>May personal na teksto ito at itinatabi kasama ng naka-encrypt na kopya ng profile na ito.</translation>
    </message>
    <message>
        <source>It holds personal text, and this profile has no sealed copy: it is kept until this session ends.</source>
        <translation>May personal na teksto ito, at walang naka-encrypt na kopya ang profile na ito: itinatabi lang hanggang matapos ang session na ito.</translation>
    </message>
    <message>
        <source>Keep this filter as a view</source>
        <translation>Itabi ang filter na ito bilang view</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Itabi</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>I-rename ang view</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>I-rename</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkPage</name>
    <message>
        <source>No sign-in form is on the page</source>
        <translation>Walang log-in form sa page</translation>
    </message>
    <message>
        <source>Opening the Wink widget</source>
        <translation>Binubuksan ang Wink widget</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Buksan ang address na ito sa browser?</translation>
    </message>
    <message>
        <source>The widget&apos;s page leads to:</source>
        <translation>Patungo ang page ng widget sa:</translation>
    </message>
    <message>
        <source>The widget itself stays where it is.</source>
        <translation>Mananatili ang widget sa kinalalagyan nito.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buksan sa browser</translation>
    </message>
    <message>
        <source>May the widget use the camera?</source>
        <translation>Puwede bang gamitin ng widget ang camera?</translation>
    </message>
    <message>
        <source>The page of %1 wants to see through this computer&apos;s camera.</source>
        <translation>Gustong gamitin ng page ng %1 ang camera ng computer na ito.</translation>
    </message>
    <message>
        <source>It holds until the widget is started again.</source>
        <translation>May bisa ito hanggang simulan ulit ang widget.</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Huwag payagan</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Payagan</translation>
    </message>
    <message>
        <source>Wink</source>
        <translation>Wink</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>Ano ang sisimulan</translation>
    </message>
    <message>
        <source>Test people</source>
        <translation>Mga test user</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkRun</name>
    <message>
        <source>Wink widget</source>
        <translation>Wink widget</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkSession</name>
    <message>
        <source>This profile has no address for the script of version %1. Settings is where it is entered.</source>
        <translation>Walang address ang profile na ito para sa script ng bersyon %1. Sa Settings ito inilalagay.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>The action could not be recorded in %1: %2</source>
        <translation>Hindi naitala ang aksyon sa %1: %2</translation>
    </message>
    <message>
        <source>Line %1 of the file is not NAME=VALUE.</source>
        <translation>Hindi NAME=VALUE ang linya %1 ng file.</translation>
    </message>
    <message>
        <source>Line %1 of the file has a quote that does not close.</source>
        <translation>May panipi sa linya %1 ng file na hindi naisara.</translation>
    </message>
    <message>
        <source>The environment file is not a text file in UTF-8.</source>
        <translation>Hindi UTF-8 na text file ang environment file.</translation>
    </message>
    <message>
        <source>The environment file does not set %1.</source>
        <translation>Hindi itinatakda ng environment file ang %1.</translation>
    </message>
    <message>
        <source>The environment file leaves %1 empty.</source>
        <translation>Walang laman ang %1 sa environment file.</translation>
    </message>
    <message>
        <source>The environment file cannot be read: %1</source>
        <translation>Hindi mabasa ang environment file: %1</translation>
    </message>
    <message>
        <source>The environment file is larger than 64 KiB.</source>
        <translation>Mas malaki sa 64 KiB ang environment file.</translation>
    </message>
    <message>
        <source>The address must not hold a ? or a #.</source>
        <translation>Hindi puwedeng may ? o # ang address.</translation>
    </message>
    <message>
        <source>The address must end in /v1.</source>
        <translation>Dapat magtapos sa /v1 ang address.</translation>
    </message>
    <message>
        <source>The Wink script needs a complete https:// address (http:// for this computer only).</source>
        <translation>Kailangan ng Wink script ng kumpletong https:// address (http:// para lang sa computer na ito).</translation>
    </message>
    <message>
        <source>The Wink script&apos;s address names no file.</source>
        <translation>Walang file na tinutukoy ang address ng Wink script.</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Built-in sandbox</translation>
    </message>
    <message>
        <source>Smile sandbox</source>
        <translation>Smile sandbox</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Custom host</source>
        <translation>Custom host</translation>
    </message>
    <message>
        <source>Enter a complete address, such as https://sandbox.smileapi.io/v1.</source>
        <translation>Maglagay ng kumpletong address, gaya ng https://sandbox.smileapi.io/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Dapat magsimula sa https:// ang address.</translation>
    </message>
    <message>
        <source>The address has no host.</source>
        <translation>Walang host ang address.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Hindi puwedeng may username o password ang address.</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is allowed for this computer only (localhost).</source>
        <translation>Gumamit ng https://. Para lang sa computer na ito (localhost) ang http://.</translation>
    </message>
    <message>
        <source>The profile has no id.</source>
        <translation>Walang ID ang profile.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Bigyan ng pangalan ang profile.</translation>
    </message>
    <message>
        <source>Requests per second must be between 0 (no limit) and 1,000.</source>
        <translation>Dapat nasa pagitan ng 0 (walang limit) at 1,000 ang request bawat segundo.</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Environment file</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Ilagay ang API key.</translation>
    </message>
    <message>
        <source>Enter the API secret.</source>
        <translation>Ilagay ang API secret.</translation>
    </message>
    <message>
        <source>The API key holds a blank, a colon or another character that no key has.</source>
        <translation>May blangko, colon o ibang character ang API key na wala sa anumang key.</translation>
    </message>
    <message>
        <source>The API secret holds a blank or another character that no secret has.</source>
        <translation>May blangko o ibang character ang API secret na wala sa anumang secret.</translation>
    </message>
    <message>
        <source>The settings file is damaged; what could be read of it is used.</source>
        <translation>Sira ang settings file; ginagamit ang nabasa pa mula rito.</translation>
    </message>
    <message>
        <source>Settings cannot be saved: the configuration folder is not writable.</source>
        <translation>Hindi ma-save ang settings: hindi masulatan ang configuration folder.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>United Arab Emirates</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Switzerland</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italy</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodia</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>South Korea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Netherlands</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>New Zealand</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Pilipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi Arabia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>South Africa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Social security</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Babae</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Lalaki</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>Non-binary</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>May asawa</translation>
    </message>
    <message>
        <source>Lifetime partner</source>
        <translation>Habambuhay na kapareha</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Hiwalay</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Diborsiyado</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Balo</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Mamamayan</translation>
    </message>
    <message>
        <source>Resident alien</source>
        <translation>Resident alien</translation>
    </message>
    <message>
        <source>Non-resident alien</source>
        <translation>Non-resident alien</translation>
    </message>
    <message>
        <source>Undocumented</source>
        <translation>Walang dokumento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Pangunahin</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Pangalawa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabaho</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Fixed line</source>
        <translation>Landline</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Hindi tinukoy</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Twitter</source>
        <translation>Twitter</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bahay</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Mailing</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Ibang bansa</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Pagkakakilanlan</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Payslip</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Clearance</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertipiko</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Kada oras</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Araw-araw</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Lingguhan</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>2 beses sa buwan</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Buwanan</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Kada 2 buwan</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Kada 3 buwan</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Taunan</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pabago-bago</translation>
    </message>
    <message>
        <source>Tax document</source>
        <translation>Dokumento sa buwis</translation>
    </message>
    <message>
        <source>Employment certificate</source>
        <translation>Certificate of employment</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Bank statement</translation>
    </message>
    <message>
        <source>Company ID card</source>
        <translation>Company ID</translation>
    </message>
    <message>
        <source>NBI clearance</source>
        <translation>NBI clearance</translation>
    </message>
    <message>
        <source>Government ID card</source>
        <translation>Government ID</translation>
    </message>
    <message>
        <source>Telephone bill</source>
        <translation>Bill ng telepono</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>Bill ng kuryente</translation>
    </message>
    <message>
        <source>Water bill</source>
        <translation>Bill ng tubig</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Personal na impormasyon</translation>
    </message>
    <message>
        <source>Employment information</source>
        <translation>Impormasyon sa empleyo</translation>
    </message>
    <message>
        <source>Tax payment</source>
        <translation>Bayad sa buwis</translation>
    </message>
    <message>
        <source>Company ID card, front</source>
        <translation>Company ID, harap</translation>
    </message>
    <message>
        <source>Company ID card, back</source>
        <translation>Company ID, likod</translation>
    </message>
    <message>
        <source>Card, front</source>
        <translation>Card, harap</translation>
    </message>
    <message>
        <source>Card, back</source>
        <translation>Card, likod</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Mga identity</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Mga transaksyon</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Mga rating</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Mga empleyo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Mga dokumento</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Mga kita</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Mga kontribusyon</translation>
    </message>
    <message>
        <source>Estimated incomes</source>
        <translation>Tinatayang kita</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Mga utang</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Mga link</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Mga insight</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>Gig platform</source>
        <translation>Gig platform</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobyerno</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Kredensiyal</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Serbisyong propesyonal</translation>
    </message>
    <message>
        <source>Transport and delivery</source>
        <translation>Transportasyon at delivery</translation>
    </message>
    <message>
        <source>Asset sharing</source>
        <translation>Asset sharing</translation>
    </message>
    <message>
        <source>Online selling</source>
        <translation>Online selling</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>Social insurance</translation>
    </message>
    <message>
        <source>Human resources system</source>
        <translation>Human resources system</translation>
    </message>
    <message>
        <source>Payroll system</source>
        <translation>Payroll system</translation>
    </message>
    <message>
        <source>Document wallet</source>
        <translation>Document wallet</translation>
    </message>
    <message>
        <source>Agriculture, forestry, fishing</source>
        <translation>Agrikultura, paggugubat, pangingisda</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation>Pagmimina at quarrying</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Pagmamanupaktura</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>Kuryente at gas</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>Tubig at basura</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Konstruksiyon</translation>
    </message>
    <message>
        <source>Trade and vehicle repair</source>
        <translation>Kalakalan at pag-aayos ng sasakyan</translation>
    </message>
    <message>
        <source>Transport and storage</source>
        <translation>Transportasyon at imbakan</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotel at restawran</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>Impormasyon at komunikasyon</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Pinansiya at insurance</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>Professional and scientific work</source>
        <translation>Gawaing propesyonal at siyentipiko</translation>
    </message>
    <message>
        <source>Administrative services</source>
        <translation>Serbisyong administratibo</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Pampublikong administrasyon</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Edukasyon</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>Kalusugan at gawaing panlipunan</translation>
    </message>
    <message>
        <source>Arts and recreation</source>
        <translation>Sining at libangan</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Iba pang serbisyo</translation>
    </message>
    <message>
        <source>Private households</source>
        <translation>Pribadong sambahayan</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>Internasyonal na organisasyon</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Nagawa ang user</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Natapos ang session</translation>
    </message>
    <message>
        <source>Session reset</source>
        <translation>Na-reset ang session</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <translation>Naipadala ang invite</translation>
    </message>
    <message>
        <source>Invite linked</source>
        <translation>Na-link ang invite</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Nagawa ang account</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Nakonekta ang account</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>Na-disconnect ang account</translation>
    </message>
    <message>
        <source>Account failed</source>
        <translation>Pumalya ang account</translation>
    </message>
    <message>
        <source>Account sync finished</source>
        <translation>Natapos ang account sync</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>Nagsimula ang task</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>Natapos ang task</translation>
    </message>
    <message>
        <source>Archive started</source>
        <translation>Nagsimula ang archive</translation>
    </message>
    <message>
        <source>Archive analyzed</source>
        <translation>Nasuri ang archive</translation>
    </message>
    <message>
        <source>Archive revoked</source>
        <translation>Na-revoke ang archive</translation>
    </message>
    <message>
        <source>Archive failed</source>
        <translation>Pumalya ang archive</translation>
    </message>
    <message>
        <source>Identity added</source>
        <translation>May bagong identity</translation>
    </message>
    <message>
        <source>Rating added</source>
        <translation>May bagong rating</translation>
    </message>
    <message>
        <source>Transactions added</source>
        <translation>May bagong transaksyon</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>May bagong dokumento</translation>
    </message>
    <message>
        <source>Documents updated</source>
        <translation>Na-update ang dokumento</translation>
    </message>
    <message>
        <source>Employments added</source>
        <translation>May bagong empleyo</translation>
    </message>
    <message>
        <source>Employments updated</source>
        <translation>Na-update ang empleyo</translation>
    </message>
    <message>
        <source>Incomes added</source>
        <translation>May bagong kita</translation>
    </message>
    <message>
        <source>Incomes updated</source>
        <translation>Na-update ang kita</translation>
    </message>
    <message>
        <source>Contributions added</source>
        <translation>May bagong kontribusyon</translation>
    </message>
    <message>
        <source>Contributions updated</source>
        <translation>Na-update ang kontribusyon</translation>
    </message>
    <message>
        <source>Estimated incomes added</source>
        <translation>May bagong tinatayang kita</translation>
    </message>
    <message>
        <source>Estimated incomes updated</source>
        <translation>Na-update ang tinatayang kita</translation>
    </message>
    <message>
        <source>Liabilities added</source>
        <translation>May bagong utang</translation>
    </message>
    <message>
        <source>Liabilities updated</source>
        <translation>Na-update ang utang</translation>
    </message>
    <message>
        <source>Insight added</source>
        <translation>May bagong insight</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>May bagong link</translation>
    </message>
    <message>
        <source>Verification started</source>
        <translation>Nagsimula ang verification</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>Natapos ang verification</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Nagawa ang record</translation>
    </message>
    <message>
        <source>Record completed</source>
        <translation>Nakumpleto ang record</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Lahat ng event</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Awaiting MFA</source>
        <translation>Hintay ang code</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Na-disconnect</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Konektado</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>May dapat gawin</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Naka-off</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktibo</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Di-suportado</translation>
    </message>
    <message>
        <source>Wrong credentials</source>
        <translation>Maling log-in</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Maling code</translation>
    </message>
    <message>
        <source>Code not entered in time</source>
        <translation>Hindi nailagay agad ang code</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Expired ang password</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Di-tinanggap ang log-in</translation>
    </message>
    <message>
        <source>Sign-in needed again</source>
        <translation>Kailangang mag-log in ulit</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Locked ang account</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Disabled ang account</translation>
    </message>
    <message>
        <source>Account not accessible</source>
        <translation>Hindi mabuksan ang account</translation>
    </message>
    <message>
        <source>Account incomplete</source>
        <translation>Kulang ang account</translation>
    </message>
    <message>
        <source>Wrong kind of account</source>
        <translation>Maling uri ng account</translation>
    </message>
    <message>
        <source>Terms not accepted</source>
        <translation>Di-tinanggap ang terms</translation>
    </message>
    <message>
        <source>Unsupported way to sign in</source>
        <translation>Di-suportadong log-in</translation>
    </message>
    <message>
        <source>Unsupported kind of code</source>
        <translation>Di-suportadong uri ng code</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <translation>Di-available ang provider</translation>
    </message>
    <message>
        <source>Fault at Smile</source>
        <translation>Error sa Smile</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Na-invite</translation>
    </message>
    <message>
        <source>Mail opened</source>
        <translation>Mail binuksan</translation>
    </message>
    <message>
        <source>Landing page opened</source>
        <translation>Landing binuksan</translation>
    </message>
    <message>
        <source>Wink opened</source>
        <translation>Wink binuksan</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Na-link</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Na-revoke</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ginagawa pa</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Kumpleto</translation>
    </message>
    <message>
        <source>Wink site</source>
        <translation>Wink site</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Nagsimula</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Natapos</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Mag-link ng account</translation>
    </message>
    <message>
        <source>Update account</source>
        <translation>I-update ang account</translation>
    </message>
    <message>
        <source>Analyze archive</source>
        <translation>Suriin ang archive</translation>
    </message>
    <message>
        <source>Classify archive</source>
        <translation>Uriin ang archive</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>Nasuri</translation>
    </message>
    <message>
        <source>A mandatory field is missing</source>
        <translation>May kulang na kailangang field</translation>
    </message>
    <message>
        <source>A field has the wrong form</source>
        <translation>Mali ang anyo ng isang field</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>May hit</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>May bisa</translation>
    </message>
</context>
</TS>
