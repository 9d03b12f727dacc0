<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>ClockWords</name>
    <message>
        <source>Over</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sekitar %1</translation>
    </message>
    <message>
        <source>Link token ends</source>
        <translation>Token penautan berakhir</translation>
    </message>
    <message>
        <source>Invite link ends</source>
        <translation>Link undangan berakhir</translation>
    </message>
    <message>
        <source>%1: data is deleted</source>
        <translation>%1: data dihapus</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <translation>%1 kedaluwarsa</translation>
    </message>
    <message>
        <source>%1: read again</source>
        <translation>%1: dibaca ulang</translation>
    </message>
</context>
<context>
    <name>ExpiryWords</name>
    <message>
        <source>expired %1</source>
        <translation>kedaluwarsa %1</translation>
    </message>
    <message>
        <source>expired %1 days ago</source>
        <translation>kedaluwarsa %1 hari lalu</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>kedaluwarsa kemarin</translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>kedaluwarsa hari ini</translation>
    </message>
    <message>
        <source>expires tomorrow</source>
        <translation>kedaluwarsa besok</translation>
    </message>
    <message>
        <source>expires in %1 days</source>
        <translation>kedaluwarsa dalam %1 hari</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>berlaku hingga %1</translation>
    </message>
    <message>
        <source>Valid: the provider says that this document is in force.</source>
        <translation>Berlaku: penyedia menyatakan dokumen ini masih berlaku.</translation>
    </message>
    <message>
        <source>Hit: the name is like one in the issuer&apos;s records. The issuer must verify it; until then it says nothing against this person.</source>
        <translation>Ada kecocokan: namanya mirip dengan nama dalam catatan penerbit. Penerbit harus memverifikasinya; sebelum itu, hal ini tidak berarti apa pun tentang pengguna ini.</translation>
    </message>
    <message>
        <source>Expired: it is no longer in force. Ask for a newer one.</source>
        <translation>Kedaluwarsa: dokumen sudah tidak berlaku. Minta yang lebih baru.</translation>
    </message>
    <message>
        <source>%1: this status is shown as the provider sent it.</source>
        <translation>%1: status ini ditampilkan sebagaimana dikirim penyedia.</translation>
    </message>
</context>
<context>
    <name>FileFetcher</name>
    <message>
        <source>The file is larger than %1, so it is not loaded.</source>
        <translation>File lebih besar dari %1, jadi tidak dimuat.</translation>
    </message>
    <message>
        <source>The file is no longer there. Addresses of files end after 60 days.</source>
        <translation>File sudah tidak ada. Alamat file berakhir setelah 60 hari.</translation>
    </message>
    <message>
        <source>The server does not give the file out.</source>
        <translation>Server tidak memberikan file ini.</translation>
    </message>
    <message>
        <source>The server sends one on to an unsafe address.</source>
        <translation>Server mengalihkan ke alamat yang tidak aman.</translation>
    </message>
    <message>
        <source>The file did not come: the server took too long.</source>
        <translation>File tidak masuk: server terlalu lama menjawab.</translation>
    </message>
    <message>
        <source>The file did not come: the server was not reached.</source>
        <translation>File tidak masuk: server tidak terjangkau.</translation>
    </message>
    <message>
        <source>The file did not come: the server had a fault of its own.</source>
        <translation>File tidak masuk: server mengalami gangguan sendiri.</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>The record has no file.</source>
        <translation>Catatan ini tidak punya file.</translation>
    </message>
    <message>
        <source>Not opened: the record&apos;s link is not an address.</source>
        <translation>Tidak dibuka: link pada catatan ini bukan alamat.</translation>
    </message>
    <message>
        <source>Not opened: the link carries a user name, so it may lead elsewhere than it looks.</source>
        <translation>Tidak dibuka: link memuat nama pengguna, jadi tujuannya bisa berbeda dari yang terlihat.</translation>
    </message>
    <message>
        <source>Not opened: only https and the sandbox&apos;s own host are, and this is %1.</source>
        <translation>Tidak dibuka: hanya https dan host milik sandbox yang dibuka, sedangkan ini %1.</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>The picture is damaged.</source>
        <translation>Gambar rusak.</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Gambar punya terlalu banyak piksel.</translation>
    </message>
    <message>
        <source>This computer has no decoder for pictures of this kind.</source>
        <translation>Komputer ini tidak punya dekoder untuk gambar jenis ini.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Smile says that this provider does not work now</source>
        <translation>Smile menyatakan penyedia ini sedang tidak berfungsi</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, akun %2</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Akun tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Membaca akun…</translation>
    </message>
    <message>
        <source>Has not linked an account yet</source>
        <translation>Belum menautkan akun</translation>
    </message>
    <message>
        <source>This person does not exist at Smile any more</source>
        <translation>Pengguna ini sudah tidak ada di Smile</translation>
    </message>
    <message>
        <source>The record was deleted there. What is still shown here was read before.</source>
        <translation>Catatannya sudah dihapus di sana. Yang masih tampil di sini dibaca sebelumnya.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Kemungkinan penyebab</translation>
    </message>
    <message>
        <source>Does waiting help?</source>
        <translation>Apakah menunggu membantu?</translation>
    </message>
    <message>
        <source>The account is connected; nothing is wrong</source>
        <translation>Akun terhubung; tidak ada masalah</translation>
    </message>
    <message>
        <source>All %1 accounts are connected; nothing is wrong</source>
        <translation>Semua %1 akun terhubung; tidak ada masalah</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>Waiting for them to begin: %1</source>
        <translation>Menunggu pengguna memulai: %1</translation>
    </message>
    <message>
        <source>Signing in: %1</source>
        <translation>Sedang login: %1</translation>
    </message>
    <message>
        <source>Waiting for the code: %1</source>
        <translation>Menunggu OTP: %1</translation>
    </message>
    <message>
        <source>Connected, reading the data: %1</source>
        <translation>Terhubung, membaca data: %1</translation>
    </message>
    <message>
        <source>It failed, they may try again: %1</source>
        <translation>Gagal, pengguna bisa mencoba lagi: %1</translation>
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
        <translation>E-mail, jenis</translation>
    </message>
    <message>
        <source>E-mail %1, kind</source>
        <translation>E-mail %1, jenis</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Telepon %1</translation>
    </message>
    <message>
        <source>Phone, kind</source>
        <translation>Telepon, jenis</translation>
    </message>
    <message>
        <source>Phone %1, kind</source>
        <translation>Telepon %1, jenis</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Profil sosial</translation>
    </message>
    <message>
        <source>Social profile %1</source>
        <translation>Profil sosial %1</translation>
    </message>
    <message>
        <source>Social profile, kind</source>
        <translation>Profil sosial, jenis</translation>
    </message>
    <message>
        <source>Social profile %1, kind</source>
        <translation>Profil sosial %1, jenis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Alamat %1</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Alamat, baris 1</translation>
    </message>
    <message>
        <source>Address %1, line 1</source>
        <translation>Alamat %1, baris 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Alamat, baris 2</translation>
    </message>
    <message>
        <source>Address %1, line 2</source>
        <translation>Alamat %1, baris 2</translation>
    </message>
    <message>
        <source>Address, city</source>
        <translation>Alamat, kota</translation>
    </message>
    <message>
        <source>Address %1, city</source>
        <translation>Alamat %1, kota</translation>
    </message>
    <message>
        <source>Address, region</source>
        <translation>Alamat, provinsi</translation>
    </message>
    <message>
        <source>Address %1, region</source>
        <translation>Alamat %1, provinsi</translation>
    </message>
    <message>
        <source>Address, postal code</source>
        <translation>Alamat, kode pos</translation>
    </message>
    <message>
        <source>Address %1, postal code</source>
        <translation>Alamat %1, kode pos</translation>
    </message>
    <message>
        <source>Address, country</source>
        <translation>Alamat, negara</translation>
    </message>
    <message>
        <source>Address %1, country</source>
        <translation>Alamat %1, negara</translation>
    </message>
    <message>
        <source>Address, latitude</source>
        <translation>Alamat, lintang</translation>
    </message>
    <message>
        <source>Address %1, latitude</source>
        <translation>Alamat %1, lintang</translation>
    </message>
    <message>
        <source>Address, longitude</source>
        <translation>Alamat, bujur</translation>
    </message>
    <message>
        <source>Address %1, longitude</source>
        <translation>Alamat %1, bujur</translation>
    </message>
    <message>
        <source>Address, kind</source>
        <translation>Alamat, jenis</translation>
    </message>
    <message>
        <source>Address %1, kind</source>
        <translation>Alamat %1, jenis</translation>
    </message>
    <message>
        <source>Address, tags</source>
        <translation>Alamat, kegunaan</translation>
    </message>
    <message>
        <source>Address %1, tags</source>
        <translation>Alamat %1, kegunaan</translation>
    </message>
    <message>
        <source>%1, upload</source>
        <translation>%1, unggahan</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>missing here</source>
        <translation>tidak ada di sini</translation>
    </message>
    <message>
        <source>sent in a form that cannot be read</source>
        <translation>dikirim dalam bentuk yang tidak terbaca</translation>
    </message>
    <message>
        <source>other order of names</source>
        <translation>urutan nama berbeda</translation>
    </message>
    <message>
        <source>middle name missing</source>
        <translation>tanpa nama tengah</translation>
    </message>
    <message>
        <source>a name missing</source>
        <translation>ada nama yang kurang</translation>
    </message>
    <message>
        <source>more names</source>
        <translation>nama lebih banyak</translation>
    </message>
    <message>
        <source>shortened name</source>
        <translation>nama disingkat</translation>
    </message>
    <message>
        <source>other particle (de la, bin)</source>
        <translation>partikel berbeda (de la, bin)</translation>
    </message>
    <message>
        <source>suffix missing</source>
        <translation>tanpa sufiks</translation>
    </message>
    <message>
        <source>with a suffix</source>
        <translation>dengan sufiks</translation>
    </message>
    <message>
        <source>other suffix</source>
        <translation>sufiks berbeda</translation>
    </message>
    <message>
        <source>one character differs</source>
        <translation>satu karakter berbeda</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>hari dan bulan tertukar</translation>
    </message>
    <message>
        <source>fewer parts</source>
        <translation>kurang lengkap</translation>
    </message>
    <message>
        <source>more parts</source>
        <translation>lebih lengkap</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>nama berbeda</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>tanggal lahir berbeda</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>telepon berbeda</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>e-mail berbeda</translation>
    </message>
    <message>
        <source>other address</source>
        <translation>alamat berbeda</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>nilai berbeda</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>tanggal lahir</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>telepon</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between differences</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>One source only: there is nothing to compare it with.</source>
        <translation>Hanya satu sumber: tidak ada pembandingnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no field in common to compare.</source>
        <translation>
            <numerusform>%n sumber tidak punya kolom yang sama untuk dibandingkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on nothing in full.</source>
        <translation>
            <numerusform>%n sumber tidak sepenuhnya sama dalam hal apa pun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources agree on %1.</source>
        <translation>
            <numerusform>%n sumber sama dalam hal %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same: %1.</source>
        <translation>Hampir sama: %1.</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>Berbeda: %1.</translation>
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
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Penyedia</translation>
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
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filter tersimpan</translation>
    </message>
</context>
<context>
    <name>OutcomeVerdict</name>
    <message>
        <source>Smile says: %1</source>
        <translation>Jawaban Smile: %1</translation>
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
        <translation>Penyedianya: Smile menyatakan sedang tidak berfungsi</translation>
    </message>
    <message>
        <source>Perhaps the provider: the last who tried failed</source>
        <translation>Mungkin penyedianya: percobaan terakhir semuanya gagal</translation>
    </message>
    <message>
        <source>The last who tried failed, each by themselves</source>
        <translation>Percobaan terakhir semuanya gagal, sebabnya berbeda-beda</translation>
    </message>
    <message>
        <source>Probably Smile: many people fail just now</source>
        <translation>Mungkin Smile: banyak yang gagal saat ini</translation>
    </message>
    <message>
        <source>Probably the provider: many people fail just now</source>
        <translation>Mungkin penyedianya: banyak yang gagal saat ini</translation>
    </message>
    <message>
        <source>Many people fail just now, each by themselves</source>
        <translation>Banyak yang gagal saat ini, sebabnya berbeda-beda</translation>
    </message>
    <message>
        <source>Probably them: others get through</source>
        <translation>Mungkin penggunanya: yang lain berhasil</translation>
    </message>
    <message>
        <source>%1 of the last %2 people here failed since %3, all %4.</source>
        <translation>%1 dari %2 pengguna terakhir di sini gagal sejak %3, semuanya %4.</translation>
    </message>
    <message>
        <source>%1 of the last %2 people here failed since %3.</source>
        <translation>%1 dari %2 pengguna terakhir di sini gagal sejak %3.</translation>
    </message>
    <message>
        <source>%1 of %2 in the last hour</source>
        <translation>%1 dari %2 dalam 1 jam terakhir</translation>
    </message>
    <message>
        <source>%1 of %2 in 24 hours</source>
        <translation>%1 dari %2 dalam 24 jam</translation>
    </message>
    <message>
        <source>%1 of %2 in 7 days</source>
        <translation>%1 dari %2 dalam 7 hari</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;1 of 2 in the last hour, 3 of 4 in 24 hours&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Worked: %1.</source>
        <translation>Berhasil: %1.</translation>
    </message>
    <message>
        <source>Too few tries here to tell</source>
        <translation>Percobaan terlalu sedikit untuk dinilai</translation>
    </message>
</context>
<context>
    <name>ReadFiles</name>
    <message>
        <source>%1 is neither PDF nor PNG nor JPG.</source>
        <translation>%1 bukan PDF, PNG, atau JPG.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 kosong.</translation>
    </message>
    <message>
        <source>Too large: at most %1 MB in one upload, all files together.</source>
        <translation>Terlalu besar: paling banyak %1 MB per unggahan, seluruh file digabung.</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>same SS or document number</source>
        <translation>nomor SS atau dokumen sama</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>nama dan tanggal lahir sama</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>e-mail sama</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>telepon sama</translation>
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
        <translation>Link ini menuju lingkungan lain (%1); jendela ini menampilkan “%2”.</translation>
    </message>
    <message>
        <source>%1 looks like an id, but of no kind that this console knows.</source>
        <translation>%1 tampak seperti ID, tetapi jenisnya tidak dikenal konsol ini.</translation>
    </message>
    <message>
        <source>%1 is the id of something that the console keeps no list of (a token, a file, an export).</source>
        <translation>%1 adalah ID dari sesuatu yang tidak punya daftar di konsol ini (token, file, ekspor).</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”: such records are loaded when their person is opened.</source>
        <translation>%1 adalah ID berjenis “%2”: catatan seperti itu dimuat saat penggunanya dibuka.</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”; it is not among what is loaded so far.</source>
        <translation>%1 adalah ID berjenis “%2”; tidak ada di antara yang sudah dimuat.</translation>
    </message>
    <message>
        <source>%1 is an id of the kind “%2”, but nothing here has it.</source>
        <translation>%1 adalah ID berjenis “%2”, tetapi tidak ada yang memilikinya di sini.</translation>
    </message>
    <message>
        <source>%1 is not of this tenant and mode: ids of people here begin with “%2”.</source>
        <translation>%1 bukan dari tenant dan mode ini: ID pengguna di sini diawali “%2”.</translation>
    </message>
    <message>
        <source>%1 looks like the id of a person; it is not among what is loaded so far.</source>
        <translation>%1 tampak seperti ID pengguna; tidak ada di antara yang sudah dimuat.</translation>
    </message>
    <message>
        <source>%1 looks like the id of a person, but nobody here has it.</source>
        <translation>%1 tampak seperti ID pengguna, tetapi tidak ada yang memilikinya di sini.</translation>
    </message>
    <message>
        <source>It may be gone, or of the sandbox: an id does not tell its mode.</source>
        <translation>Mungkin sudah tidak ada, atau milik sandbox: ID tidak menunjukkan modenya.</translation>
    </message>
    <message>
        <source>It may be gone, or of production: an id does not tell its mode.</source>
        <translation>Mungkin sudah tidak ada, atau milik produksi: ID tidak menunjukkan modenya.</translation>
    </message>
    <message>
        <source>It may be gone, or of another profile: an id does not tell its mode.</source>
        <translation>Mungkin sudah tidak ada, atau milik profil lain: ID tidak menunjukkan modenya.</translation>
    </message>
</context>
<context>
    <name>ShowAll</name>
    <message>
        <source>Show all personal data for this session</source>
        <translation>Tampilkan semua data pribadi untuk sesi ini</translation>
    </message>
    <message>
        <source>Names, contacts and numbers are shown until the session ends, you cover the window, or nobody has been here for ten minutes.</source>
        <translation>Nama, kontak, dan nomor ditampilkan sampai sesi berakhir, Anda menutupi jendela, atau sepuluh menit tidak ada orang di sini.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>It is written to the audit file. Name nobody in it.</source>
        <translation>Ini dicatat di file audit. Jangan sebut nama siapa pun di dalamnya.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
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
        <translation>%1 s.d. %2</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Tanpa penyedia</translation>
    </message>
    <message>
        <source>The invite&apos;s mail was opened</source>
        <translation>E-mail undangan dibuka</translation>
    </message>
    <message>
        <source>The invite&apos;s landing page was opened</source>
        <translation>Halaman landing undangan dibuka</translation>
    </message>
    <message>
        <source>The Wink widget was opened</source>
        <translation>Widget Wink dibuka</translation>
    </message>
    <message>
        <source>An account was linked through the invite</source>
        <translation>Akun ditautkan lewat undangan</translation>
    </message>
    <message>
        <source>The invite was revoked</source>
        <translation>Undangan dicabut</translation>
    </message>
    <message>
        <source>Invite: %1</source>
        <translation>Undangan: %1</translation>
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
        <translation>%1, pemantauan: %2</translation>
    </message>
    <message>
        <source>%1, monitoring: %2 → %3</source>
        <comment>provider, status before and after</comment>
        <translation>%1, pemantauan: %2 → %3</translation>
    </message>
    <message>
        <source>Uploaded file: %1</source>
        <translation>File unggahan: %1</translation>
    </message>
    <message>
        <source>Uploaded file: %1 → %2</source>
        <translation>File unggahan: %1 → %2</translation>
    </message>
    <message>
        <source>The link token ran out</source>
        <translation>Token penautan kedaluwarsa</translation>
    </message>
    <message>
        <source>The invite&apos;s link ran out</source>
        <translation>Link undangan kedaluwarsa</translation>
    </message>
    <message>
        <source>%1: the data was due to be deleted</source>
        <translation>%1: data seharusnya dihapus</translation>
    </message>
    <message>
        <source>Document expired: %1</source>
        <translation>Dokumen kedaluwarsa: %1</translation>
    </message>
    <message>
        <source>%1: was due to be read again</source>
        <translation>%1: seharusnya dibaca ulang</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n documents arrived</source>
        <translation>
            <numerusform>%1: %n dokumen masuk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: document arrived: %2</source>
        <translation>%1: dokumen masuk: %2</translation>
    </message>
    <message numerus="yes">
        <source>No news for %n days</source>
        <translation>
            <numerusform>Tanpa kabar selama %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>From this console: %1</source>
        <translation>Dari konsol ini: %1</translation>
    </message>
    <message>
        <source>The person was created at Smile</source>
        <translation>Pengguna dibuat di Smile</translation>
    </message>
    <message>
        <source>An invite was sent</source>
        <translation>Undangan dikirim</translation>
    </message>
    <message>
        <source>%1: the account was created</source>
        <translation>%1: akun dibuat</translation>
    </message>
    <message>
        <source>%1: task started: %2</source>
        <translation>%1: tugas dimulai: %2</translation>
    </message>
    <message>
        <source>%1: task finished: %2</source>
        <translation>%1: tugas selesai: %2</translation>
    </message>
    <message>
        <source>A file was uploaded: %1</source>
        <translation>File diunggah: %1</translation>
    </message>
    <message>
        <source>%1: the identity arrived</source>
        <translation>%1: identitas masuk</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>tidak diketahui apakah sampai</translation>
    </message>
    <message>
        <source>seen at %1</source>
        <translation>terlihat pada %1</translation>
    </message>
    <message>
        <source>dated ahead: the clocks disagree</source>
        <translation>tanggalnya di depan: jam tidak cocok</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Konsol ini</translation>
    </message>
</context>
<context>
    <name>WinkTrouble</name>
    <message>
        <source>The Wink module (smile-wink) cannot be loaded. Install it, or Qt WebEngine, which it needs, and open this page again.</source>
        <translation>Modul Wink (smile-wink) tidak dapat dimuat. Instal modul itu, atau Qt WebEngine yang dibutuhkannya, lalu buka lagi halaman ini.</translation>
    </message>
    <message>
        <source>QtWebEngineProcess, the helper program of Qt WebEngine, is missing. Install Qt WebEngine again.</source>
        <translation>QtWebEngineProcess, program pembantu Qt WebEngine, tidak ada. Instal ulang Qt WebEngine.</translation>
    </message>
    <message>
        <source>This system does not let Chromium start its sandbox (no user namespaces for ordinary users), so no web page is shown here. An administrator can allow user namespaces.</source>
        <translation>Sistem ini tidak mengizinkan Chromium menjalankan sandbox-nya (tidak ada user namespace untuk pengguna biasa), jadi halaman web tidak ditampilkan di sini. Administrator dapat mengizinkan user namespace.</translation>
    </message>
    <message>
        <source>The widget&apos;s script could not be loaded. Check its address and the connection, then start again.</source>
        <translation>Script widget tidak dapat dimuat. Periksa alamatnya dan koneksi, lalu mulai lagi.</translation>
    </message>
    <message>
        <source>The script was loaded, but it offers no widget that opens. Check the script&apos;s address and version.</source>
        <translation>Script sudah dimuat, tetapi tidak menyediakan widget yang dapat dibuka. Periksa alamat dan versi script.</translation>
    </message>
    <message>
        <source>The widget&apos;s page ended unexpectedly. Start it again.</source>
        <translation>Halaman widget berhenti tiba-tiba. Mulai lagi.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama belakang</translation>
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
        <translation>Template Wink</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nama template</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Address of the company&apos;s logo</source>
        <translation>Alamat logo perusahaan</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Balas ke</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Landing page: header</source>
        <translation>Halaman landing: judul</translation>
    </message>
    <message>
        <source>Landing page: text</source>
        <translation>Halaman landing: teks</translation>
    </message>
    <message>
        <source>Landing page: button</source>
        <translation>Halaman landing: tombol</translation>
    </message>
    <message>
        <source>Success page: header</source>
        <translation>Halaman sukses: judul</translation>
    </message>
    <message>
        <source>Success page: text</source>
        <translation>Halaman sukses: teks</translation>
    </message>
    <message>
        <source>Success page: button</source>
        <translation>Halaman sukses: tombol</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Nama webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Consent type</source>
        <translation>Tipe persetujuan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Consent method</source>
        <translation>Cara persetujuan</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Teks persetujuan</translation>
    </message>
    <message>
        <source>Reference name</source>
        <translation>Nama referensi</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>Nilai referensi</translation>
    </message>
    <message>
        <source>This is not a complete e-mail address.</source>
        <translation>Alamat e-mail ini tidak lengkap.</translation>
    </message>
    <message>
        <source>Enter a complete https:// address (http:// for this computer only).</source>
        <translation>Masukkan alamat https:// lengkap (http:// hanya untuk komputer ini).</translation>
    </message>
    <message>
        <source>Only unaccented letters, digits and signs are allowed.</source>
        <translation>Hanya huruf tanpa aksen, angka, dan tanda yang diizinkan.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 tidak boleh kosong.</translation>
    </message>
    <message>
        <source>%1 is too long: %2 of at most %3 characters.</source>
        <translation>%1 terlalu panjang: %2 dari maksimal %3 karakter.</translation>
    </message>
    <message>
        <source>Choose at least one event.</source>
        <translation>Pilih paling sedikit satu peristiwa.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Pilih paling sedikit satu file.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>File %1 kosong.</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG files are accepted.</source>
        <translation>Hanya file PDF, PNG, dan JPEG yang diterima.</translation>
    </message>
    <message>
        <source>At most 5 references are allowed.</source>
        <translation>Paling banyak 5 referensi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read again just now.</source>
        <translation>Baru saja dibaca ulang.</translation>
    </message>
    <message>
        <source>Could not be read again.</source>
        <translation>Tidak dapat dibaca ulang.</translation>
    </message>
    <message>
        <source>Revoked. The account and its data are gone.</source>
        <translation>Dicabut. Akun dan datanya sudah tidak ada.</translation>
    </message>
    <message>
        <source>Not revoked. The account is still there.</source>
        <translation>Tidak dicabut. Akun masih ada.</translation>
    </message>
    <message>
        <source>It is not known whether the account was revoked. Refresh before you try again.</source>
        <translation>Tidak diketahui apakah akun sudah dicabut. Segarkan sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>Monitoring is disabled.</source>
        <translation>Pemantauan dinonaktifkan.</translation>
    </message>
    <message>
        <source>Monitoring was not disabled.</source>
        <translation>Pemantauan tidak dinonaktifkan.</translation>
    </message>
    <message>
        <source>It is not known whether monitoring was disabled. Refresh before you try again.</source>
        <translation>Tidak diketahui apakah pemantauan sudah dinonaktifkan. Segarkan sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>The export is ready.</source>
        <translation>Ekspor siap.</translation>
    </message>
    <message>
        <source>The export was not made.</source>
        <translation>Ekspor tidak dibuat.</translation>
    </message>
    <message>
        <source>A new link token was made.</source>
        <translation>Token penautan baru dibuat.</translation>
    </message>
    <message>
        <source>No link token was made.</source>
        <translation>Token penautan tidak dibuat.</translation>
    </message>
    <message>
        <source>No link token came back. Making another one does no harm.</source>
        <translation>Tidak ada token penautan yang diterima. Membuat satu lagi tidak masalah.</translation>
    </message>
    <message>
        <source>The session was reset. Its data is gone.</source>
        <translation>Sesi direset. Datanya sudah tidak ada.</translation>
    </message>
    <message>
        <source>The session was not reset.</source>
        <translation>Sesi tidak direset.</translation>
    </message>
    <message>
        <source>It is not known whether the session was reset. Look at the person&apos;s data first.</source>
        <translation>Tidak diketahui apakah sesi sudah direset. Lihat data pengguna dahulu.</translation>
    </message>
    <message>
        <source>The invite was sent.</source>
        <translation>Undangan dikirim.</translation>
    </message>
    <message>
        <source>No invite was sent.</source>
        <translation>Undangan tidak dikirim.</translation>
    </message>
    <message>
        <source>It is not known whether the invite was sent. Look for it among the invites before you send another one.</source>
        <translation>Tidak diketahui apakah undangan terkirim. Cari di daftar undangan sebelum mengirim lagi.</translation>
    </message>
    <message>
        <source>The template was created.</source>
        <translation>Template dibuat.</translation>
    </message>
    <message>
        <source>The template was not created.</source>
        <translation>Template tidak dibuat.</translation>
    </message>
    <message>
        <source>It is not known whether the template was created. Look for it in the list.</source>
        <translation>Tidak diketahui apakah template sudah dibuat. Cari di daftar.</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>Template disimpan.</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>Template tidak disimpan.</translation>
    </message>
    <message>
        <source>It is not known whether the template was saved. Refresh before you try again.</source>
        <translation>Tidak diketahui apakah template sudah disimpan. Segarkan sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>Template dihapus.</translation>
    </message>
    <message>
        <source>The template was not deleted.</source>
        <translation>Template tidak dihapus.</translation>
    </message>
    <message>
        <source>It is not known whether the template was deleted. Refresh the list.</source>
        <translation>Tidak diketahui apakah template sudah dihapus. Segarkan daftar.</translation>
    </message>
    <message>
        <source>The webhook was created.</source>
        <translation>Webhook dibuat.</translation>
    </message>
    <message>
        <source>The webhook was not created.</source>
        <translation>Webhook tidak dibuat.</translation>
    </message>
    <message>
        <source>It is not known whether the webhook was created. Look for it in the list.</source>
        <translation>Tidak diketahui apakah webhook sudah dibuat. Cari di daftar.</translation>
    </message>
    <message>
        <source>The webhook was deleted.</source>
        <translation>Webhook dihapus.</translation>
    </message>
    <message>
        <source>The webhook was not deleted.</source>
        <translation>Webhook tidak dihapus.</translation>
    </message>
    <message>
        <source>It is not known whether the webhook was deleted. Refresh the list.</source>
        <translation>Tidak diketahui apakah webhook sudah dihapus. Segarkan daftar.</translation>
    </message>
    <message>
        <source>The consent template was created.</source>
        <translation>Template persetujuan dibuat.</translation>
    </message>
    <message>
        <source>The consent template was not created.</source>
        <translation>Template persetujuan tidak dibuat.</translation>
    </message>
    <message>
        <source>It is not known whether the consent template was created. Look for it in the list.</source>
        <translation>Tidak diketahui apakah template persetujuan sudah dibuat. Cari di daftar.</translation>
    </message>
    <message>
        <source>The consent template was deleted.</source>
        <translation>Template persetujuan dihapus.</translation>
    </message>
    <message>
        <source>The consent template was not deleted.</source>
        <translation>Template persetujuan tidak dihapus.</translation>
    </message>
    <message>
        <source>It is not known whether the consent template was deleted. Refresh the list.</source>
        <translation>Tidak diketahui apakah template persetujuan sudah dihapus. Segarkan daftar.</translation>
    </message>
    <message>
        <source>The file was uploaded.</source>
        <translation>File diunggah.</translation>
    </message>
    <message>
        <source>The file was not uploaded.</source>
        <translation>File tidak diunggah.</translation>
    </message>
    <message>
        <source>It is not known whether the file was uploaded. Look for it among the archives.</source>
        <translation>Tidak diketahui apakah file sudah diunggah. Cari di daftar arsip.</translation>
    </message>
    <message>
        <source>The archive was deleted.</source>
        <translation>Arsip dihapus.</translation>
    </message>
    <message>
        <source>The archive was not deleted.</source>
        <translation>Arsip tidak dihapus.</translation>
    </message>
    <message>
        <source>It is not known whether the archive was deleted. Refresh the list.</source>
        <translation>Tidak diketahui apakah arsip sudah dihapus. Segarkan daftar.</translation>
    </message>
    <message>
        <source>The person was created.</source>
        <translation>Pengguna dibuat.</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>Pengguna tidak dibuat.</translation>
    </message>
    <message>
        <source>It is not known whether the person was created. Look for the newest one in the list.</source>
        <translation>Tidak diketahui apakah pengguna sudah dibuat. Cari yang terbaru di daftar.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Sudah tidak ada sebelumnya.</translation>
    </message>
    <message>
        <source>The monthly re-reading</source>
        <translation>Pembacaan ulang bulanan</translation>
    </message>
    <message>
        <source>Invites that were sent with it stay: %1.</source>
        <translation>Undangan yang dikirim dengannya tetap ada: %1.</translation>
    </message>
    <message>
        <source>an unknown person</source>
        <translation>pengguna tak dikenal</translation>
    </message>
    <message>
        <source>Revoke the %1 account of %2?</source>
        <translation>Cabut akun %1 milik %2?</translation>
    </message>
    <message>
        <source>Smile cuts the link and deletes the account with everything that was read from it. This cannot be undone: %1 would have to link the account again.</source>
        <translation>Smile memutus penautan dan menghapus akun beserta semua yang dibaca darinya. Tindakan ini tidak dapat dibatalkan: %1 harus menautkan akunnya lagi.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>The account %1 and its connection to %2</source>
        <translation>Akun %1 dan koneksinya ke %2</translation>
    </message>
    <message>
        <source>All data that Smile has read from it: %1</source>
        <translation>Semua data yang dibaca Smile darinya: %1</translation>
    </message>
    <message>
        <source>Disable monitoring of the %1 account of %2?</source>
        <translation>Nonaktifkan pemantauan akun %1 milik %2?</translation>
    </message>
    <message>
        <source>Smile stops re-reading the account every month. What was read so far stays.</source>
        <translation>Smile berhenti membaca ulang akun tiap bulan. Yang sudah dibaca tetap ada.</translation>
    </message>
    <message>
        <source>Disable monitoring</source>
        <translation>Nonaktifkan pemantauan</translation>
    </message>
    <message>
        <source>The monthly re-reading; the API cannot turn it on again</source>
        <translation>Pembacaan ulang bulanan; API tidak dapat mengaktifkannya lagi</translation>
    </message>
    <message>
        <source>Reset the session of %1?</source>
        <translation>Reset sesi %1?</translation>
    </message>
    <message>
        <source>Smile cleans the data of this person&apos;s session. This cannot be undone.</source>
        <translation>Smile membersihkan data sesi pengguna ini. Tindakan ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Reset session</source>
        <translation>Reset sesi</translation>
    </message>
    <message>
        <source>The data of the session: %1</source>
        <translation>Data sesi: %1</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Hapus template “%1”?</translation>
    </message>
    <message>
        <source>No new invite can be sent with it. This cannot be undone.</source>
        <translation>Undangan baru tidak dapat lagi dikirim dengannya. Tindakan ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Hapus template</translation>
    </message>
    <message>
        <source>The template with its mail, landing page and success page</source>
        <translation>Template beserta e-mail, halaman landing, dan halaman suksesnya</translation>
    </message>
    <message>
        <source>Delete the webhook “%1”?</source>
        <translation>Hapus webhook “%1”?</translation>
    </message>
    <message>
        <source>Smile stops sending events to its address. To have it back, create a new one.</source>
        <translation>Smile berhenti mengirim peristiwa ke alamatnya. Untuk memulihkannya, buat webhook baru.</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Hapus webhook</translation>
    </message>
    <message>
        <source>Every event from now on</source>
        <translation>Semua peristiwa mulai sekarang</translation>
    </message>
    <message>
        <source>Delete the consent template “%1”?</source>
        <translation>Hapus template persetujuan “%1”?</translation>
    </message>
    <message>
        <source>It is no longer shown to people who give their consent. This cannot be undone.</source>
        <translation>Template ini tidak lagi ditampilkan kepada pengguna yang memberi persetujuan. Tindakan ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Delete consent template</source>
        <translation>Hapus template persetujuan</translation>
    </message>
    <message>
        <source>The consent template with its text</source>
        <translation>Template persetujuan beserta teksnya</translation>
    </message>
    <message>
        <source>Delete the archive %1 of %2?</source>
        <translation>Hapus arsip %1 milik %2?</translation>
    </message>
    <message>
        <source>Smile deletes the uploaded files and everything that was read from them. This cannot be undone.</source>
        <translation>Smile menghapus file yang diunggah dan semua yang dibaca darinya. Tindakan ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Delete archive</source>
        <translation>Hapus arsip</translation>
    </message>
    <message>
        <source>The uploaded files</source>
        <translation>File yang diunggah</translation>
    </message>
    <message>
        <source>All data that Smile has read from them: %1</source>
        <translation>Semua data yang dibaca Smile darinya: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Cabut…</translation>
    </message>
    <message>
        <source>Disable monitoring…</source>
        <translation>Nonaktifkan pemantauan…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>New link token</source>
        <translation>Token penautan baru</translation>
    </message>
    <message>
        <source>Reset session…</source>
        <translation>Reset sesi…</translation>
    </message>
    <message>
        <source>Test link…</source>
        <translation>Uji penautan…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Undang…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin link</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Template baru…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation>Webhook baru…</translation>
    </message>
    <message>
        <source>New consent template…</source>
        <translation>Template persetujuan baru…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Unggah…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Pengguna baru…</translation>
    </message>
    <message>
        <source>Monitoring is disabled already.</source>
        <translation>Pemantauan sudah dinonaktifkan.</translation>
    </message>
    <message>
        <source>The provider does not support monitoring.</source>
        <translation>Penyedia tidak mendukung pemantauan.</translation>
    </message>
    <message>
        <source>The invite has no link.</source>
        <translation>Undangan ini tidak punya link.</translation>
    </message>
    <message>
        <source>The invite was revoked, its link leads nowhere.</source>
        <translation>Undangan sudah dicabut, link-nya tidak berfungsi lagi.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Pilih satu baris dahulu.</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Person</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID akun</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Pemantauan</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung pada</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Dihapus pada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Provider&apos;s message</source>
        <translation>Pesan penyedia</translation>
    </message>
    <message>
        <source>Connection changed</source>
        <translation>Koneksi berubah</translation>
    </message>
    <message>
        <source>Monitoring changed</source>
        <translation>Pemantauan berubah</translation>
    </message>
    <message>
        <source>Connection (old field)</source>
        <translation>Koneksi (kolom lama)</translation>
    </message>
    <message>
        <source>Monitoring (old field)</source>
        <translation>Pemantauan (kolom lama)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipe file</translation>
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
        <translation>Pesan error</translation>
    </message>
    <message>
        <source>Recognized as</source>
        <translation>Dikenali sebagai</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua file</translation>
    </message>
    <message>
        <source>File id</source>
        <translation>ID file</translation>
    </message>
    <message>
        <source>File received</source>
        <translation>File diterima</translation>
    </message>
    <message>
        <source>File subtype</source>
        <translation>Subtipe file</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Ukuran file</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File address</source>
        <translation>Alamat file</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisis</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Ekstraksi</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validasi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Archive id</source>
        <translation>ID arsip</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>A date that is only about right; %1 is the date.</extracomment>
        <translation>sekitar %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>How consent is given</source>
        <translation>Cara persetujuan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Consent template id</source>
        <translation>ID template persetujuan</translation>
    </message>
    <message>
        <source>Consent templates</source>
        <translation>Template persetujuan</translation>
    </message>
    <message>
        <source>Consent template</source>
        <translation>Template persetujuan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Contribution id</source>
        <translation>ID iuran</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Berlaku hingga</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Document id</source>
        <translation>ID dokumen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Estimated income id</source>
        <translation>ID estimasi penghasilan</translation>
    </message>
    <message>
        <source>Estimated incomes</source>
        <translation>Estimasi penghasilan</translation>
    </message>
    <message>
        <source>Estimated income</source>
        <translation>Estimasi penghasilan</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departemen</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Nomor karyawan</translation>
    </message>
    <message>
        <source>Employer number</source>
        <translation>Nomor pemberi kerja</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Dilaporkan</translation>
    </message>
    <message>
        <source>Employment id</source>
        <translation>ID pekerjaan</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Karyawan</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nama tengah</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama belakang</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Status perkawinan</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>SS number</source>
        <translation>Nomor SS</translation>
    </message>
    <message>
        <source>PhilHealth number</source>
        <translation>Nomor PhilHealth</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Nomor pajak</translation>
    </message>
    <message>
        <source>Pag-IBIG number</source>
        <translation>Nomor Pag-IBIG</translation>
    </message>
    <message>
        <source>NBI id number</source>
        <translation>Nomor ID NBI</translation>
    </message>
    <message>
        <source>Type of employee id</source>
        <translation>Tipe ID karyawan</translation>
    </message>
    <message>
        <source>Employee id number</source>
        <translation>Nomor ID karyawan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posisi</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Status kerja</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Nomor akun</translation>
    </message>
    <message>
        <source>Statement number</source>
        <translation>Nomor tagihan</translation>
    </message>
    <message>
        <source>Statement date</source>
        <translation>Tanggal tagihan</translation>
    </message>
    <message>
        <source>Pay date</source>
        <translation>Tanggal gajian</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Dibayar pada</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gaji</translation>
    </message>
    <message>
        <source>Salary is paid</source>
        <translation>Gaji dibayar</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Jumlah tagihan</translation>
    </message>
    <message>
        <source>Current bill</source>
        <translation>Tagihan saat ini</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation>Tagihan lalu</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Penyesuaian</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Reading before</source>
        <translation>Stand meter lalu</translation>
    </message>
    <message>
        <source>Reading now</source>
        <translation>Stand meter kini</translation>
    </message>
    <message>
        <source>Used in the period</source>
        <translation>Pemakaian periode ini</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Signatory’s position</source>
        <translation>Posisi penanda tangan</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Berfungsi</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Diaktifkan</translation>
    </message>
    <message>
        <source>Text recognition</source>
        <translation>Pengenalan teks</translation>
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
        <translation>Tipe file</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufiks</translation>
    </message>
    <message>
        <source>Country of residence</source>
        <translation>Negara domisili</translation>
    </message>
    <message>
        <source>Kind of e-mail</source>
        <translation>Jenis e-mail</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>Semua e-mail</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Jenis telepon</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Semua telepon</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Alamat baris 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Alamat baris 2</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Jenis alamat</translation>
    </message>
    <message>
        <source>Use of the address</source>
        <translation>Kegunaan alamat</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Semua alamat</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Profil sosial</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>Jenis profil</translation>
    </message>
    <message>
        <source>All social profiles</source>
        <translation>Semua profil sosial</translation>
    </message>
    <message>
        <source>Latest employer</source>
        <translation>Pemberi kerja terakhir</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Halaman profil</translation>
    </message>
    <message>
        <source>Number at the provider</source>
        <translation>Nomor di penyedia</translation>
    </message>
    <message>
        <source>Identity id</source>
        <translation>ID identitas</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Income id</source>
        <translation>ID penghasilan</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Penghasilan</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Penghasilan</translation>
    </message>
    <message>
        <source>Insight id</source>
        <translation>ID insight</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>Incomes: number</source>
        <translation>Penghasilan: banyaknya</translation>
    </message>
    <message>
        <source>Incomes: months since the first</source>
        <translation>Penghasilan: bulan sejak pertama</translation>
    </message>
    <message>
        <source>Incomes: longest gap in months</source>
        <translation>Penghasilan: jeda terlama (bulan)</translation>
    </message>
    <message>
        <source>Incomes: months missing</source>
        <translation>Penghasilan: bulan kosong</translation>
    </message>
    <message>
        <source>Incomes: sum</source>
        <translation>Penghasilan: total</translation>
    </message>
    <message>
        <source>Incomes: average</source>
        <translation>Penghasilan: rata-rata</translation>
    </message>
    <message>
        <source>Incomes: smallest</source>
        <translation>Penghasilan: terkecil</translation>
    </message>
    <message>
        <source>Incomes: largest</source>
        <translation>Penghasilan: terbesar</translation>
    </message>
    <message>
        <source>Incomes: median</source>
        <translation>Penghasilan: median</translation>
    </message>
    <message>
        <source>Incomes: spread</source>
        <translation>Penghasilan: simpangan</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: sum</source>
        <translation>Penghasilan, 3 bulan terakhir: total</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: average</source>
        <translation>Penghasilan, 3 bulan terakhir: rata-rata</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: smallest</source>
        <translation>Penghasilan, 3 bulan terakhir: terkecil</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: largest</source>
        <translation>Penghasilan, 3 bulan terakhir: terbesar</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: median</source>
        <translation>Penghasilan, 3 bulan terakhir: median</translation>
    </message>
    <message>
        <source>Incomes, last 3 months: spread</source>
        <translation>Penghasilan, 3 bulan terakhir: simpangan</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: sum</source>
        <translation>Penghasilan, 6 bulan terakhir: total</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: average</source>
        <translation>Penghasilan, 6 bulan terakhir: rata-rata</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: smallest</source>
        <translation>Penghasilan, 6 bulan terakhir: terkecil</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: largest</source>
        <translation>Penghasilan, 6 bulan terakhir: terbesar</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: median</source>
        <translation>Penghasilan, 6 bulan terakhir: median</translation>
    </message>
    <message>
        <source>Incomes, last 6 months: spread</source>
        <translation>Penghasilan, 6 bulan terakhir: simpangan</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: sum</source>
        <translation>Penghasilan, 9 bulan terakhir: total</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: average</source>
        <translation>Penghasilan, 9 bulan terakhir: rata-rata</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: smallest</source>
        <translation>Penghasilan, 9 bulan terakhir: terkecil</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: largest</source>
        <translation>Penghasilan, 9 bulan terakhir: terbesar</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: median</source>
        <translation>Penghasilan, 9 bulan terakhir: median</translation>
    </message>
    <message>
        <source>Incomes, last 9 months: spread</source>
        <translation>Penghasilan, 9 bulan terakhir: simpangan</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: sum</source>
        <translation>Penghasilan, 12 bulan terakhir: total</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: average</source>
        <translation>Penghasilan, 12 bulan terakhir: rata-rata</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: smallest</source>
        <translation>Penghasilan, 12 bulan terakhir: terkecil</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: largest</source>
        <translation>Penghasilan, 12 bulan terakhir: terbesar</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: median</source>
        <translation>Penghasilan, 12 bulan terakhir: median</translation>
    </message>
    <message>
        <source>Incomes, last 12 months: spread</source>
        <translation>Penghasilan, 12 bulan terakhir: simpangan</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: sum</source>
        <translation>Penghasilan, 18 bulan terakhir: total</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: average</source>
        <translation>Penghasilan, 18 bulan terakhir: rata-rata</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: smallest</source>
        <translation>Penghasilan, 18 bulan terakhir: terkecil</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: largest</source>
        <translation>Penghasilan, 18 bulan terakhir: terbesar</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: median</source>
        <translation>Penghasilan, 18 bulan terakhir: median</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: spread</source>
        <translation>Penghasilan, 18 bulan terakhir: simpangan</translation>
    </message>
    <message>
        <source>Incomes, last 18 months: months at the largest</source>
        <translation>Penghasilan, 18 bulan terakhir: bulan dengan nilai terbesar</translation>
    </message>
    <message>
        <source>Incomes: first</source>
        <translation>Penghasilan: pertama</translation>
    </message>
    <message>
        <source>Incomes: current</source>
        <translation>Penghasilan: saat ini</translation>
    </message>
    <message>
        <source>Incomes: latest growth</source>
        <translation>Penghasilan: kenaikan terakhir</translation>
    </message>
    <message>
        <source>Loans: number</source>
        <translation>Pinjaman: banyaknya</translation>
    </message>
    <message>
        <source>Loans: smallest</source>
        <translation>Pinjaman: terkecil</translation>
    </message>
    <message>
        <source>Loans: largest</source>
        <translation>Pinjaman: terbesar</translation>
    </message>
    <message>
        <source>Loans: sum</source>
        <translation>Pinjaman: total</translation>
    </message>
    <message>
        <source>Loans: average</source>
        <translation>Pinjaman: rata-rata</translation>
    </message>
    <message>
        <source>Loans: spread</source>
        <translation>Pinjaman: simpangan</translation>
    </message>
    <message>
        <source>Loans: finished</source>
        <translation>Pinjaman: lunas</translation>
    </message>
    <message>
        <source>Loans: outstanding</source>
        <translation>Pinjaman: belum lunas</translation>
    </message>
    <message>
        <source>Outstanding: largest</source>
        <translation>Sisa utang: terbesar</translation>
    </message>
    <message>
        <source>Outstanding: sum</source>
        <translation>Sisa utang: total</translation>
    </message>
    <message>
        <source>Outstanding: average</source>
        <translation>Sisa utang: rata-rata</translation>
    </message>
    <message>
        <source>Loans: overdue</source>
        <translation>Pinjaman: menunggak</translation>
    </message>
    <message>
        <source>Overdue: sum</source>
        <translation>Tunggakan: total</translation>
    </message>
    <message>
        <source>Overdue: average</source>
        <translation>Tunggakan: rata-rata</translation>
    </message>
    <message>
        <source>Amortization: sum</source>
        <translation>Angsuran: total</translation>
    </message>
    <message>
        <source>Amortization: smallest</source>
        <translation>Angsuran: terkecil</translation>
    </message>
    <message>
        <source>Amortization: largest</source>
        <translation>Angsuran: terbesar</translation>
    </message>
    <message>
        <source>Amortization: average</source>
        <translation>Angsuran: rata-rata</translation>
    </message>
    <message>
        <source>Amortization: median</source>
        <translation>Angsuran: median</translation>
    </message>
    <message>
        <source>Amortization: spread</source>
        <translation>Angsuran: simpangan</translation>
    </message>
    <message>
        <source>Payments: number</source>
        <translation>Pembayaran: banyaknya</translation>
    </message>
    <message>
        <source>Payments: largest</source>
        <translation>Pembayaran: terbesar</translation>
    </message>
    <message>
        <source>Payments: smallest</source>
        <translation>Pembayaran: terkecil</translation>
    </message>
    <message>
        <source>Payments: median</source>
        <translation>Pembayaran: median</translation>
    </message>
    <message>
        <source>Payments: average</source>
        <translation>Pembayaran: rata-rata</translation>
    </message>
    <message>
        <source>Payments: sum</source>
        <translation>Pembayaran: total</translation>
    </message>
    <message>
        <source>Payments: spread</source>
        <translation>Pembayaran: simpangan</translation>
    </message>
    <message>
        <source>Employment: status</source>
        <translation>Pekerjaan: status</translation>
    </message>
    <message>
        <source>Employment: employers</source>
        <translation>Pekerjaan: pemberi kerja</translation>
    </message>
    <message>
        <source>Employment: current tenure</source>
        <translation>Pekerjaan: masa kerja saat ini</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Links: days since the first</source>
        <translation>Penautan: hari sejak pertama</translation>
    </message>
    <message>
        <source>Links: days since the last</source>
        <translation>Penautan: hari sejak terakhir</translation>
    </message>
    <message>
        <source>Links in 3 days</source>
        <translation>Penautan dalam 3 hari</translation>
    </message>
    <message>
        <source>Links in 7 days</source>
        <translation>Penautan dalam 7 hari</translation>
    </message>
    <message>
        <source>Links in 30 days</source>
        <translation>Penautan dalam 30 hari</translation>
    </message>
    <message>
        <source>Links in 90 days</source>
        <translation>Penautan dalam 90 hari</translation>
    </message>
    <message>
        <source>Links in 180 days</source>
        <translation>Penautan dalam 180 hari</translation>
    </message>
    <message>
        <source>Links in 365 days</source>
        <translation>Penautan dalam 365 hari</translation>
    </message>
    <message>
        <source>Links in 730 days</source>
        <translation>Penautan dalam 730 hari</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Invite id</source>
        <translation>ID undangan</translation>
    </message>
    <message>
        <source>Log id</source>
        <translation>ID log</translation>
    </message>
    <message>
        <source>Invite log</source>
        <translation>Log undangan</translation>
    </message>
    <message>
        <source>Invite log entry</source>
        <translation>Entri log undangan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Template Wink</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Ditautkan pada</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Link undangan</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Sends mail</source>
        <translation>Mengirim e-mail</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Pengirim</translation>
    </message>
    <message>
        <source>Replies to</source>
        <translation>Balasan ke</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Halaman landing</translation>
    </message>
    <message>
        <source>Landing page text</source>
        <translation>Teks halaman landing</translation>
    </message>
    <message>
        <source>Landing page button</source>
        <translation>Tombol halaman landing</translation>
    </message>
    <message>
        <source>Success page</source>
        <translation>Halaman sukses</translation>
    </message>
    <message>
        <source>Success page text</source>
        <translation>Teks halaman sukses</translation>
    </message>
    <message>
        <source>Success page button</source>
        <translation>Tombol halaman sukses</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>ID template</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Loan amount</source>
        <translation>Jumlah pinjaman</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Sisa utang</translation>
    </message>
    <message>
        <source>Amortization</source>
        <translation>Angsuran</translation>
    </message>
    <message>
        <source>Amortized</source>
        <translation>Diangsur</translation>
    </message>
    <message>
        <source>First amortization</source>
        <translation>Angsuran pertama</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>Angsuran berikutnya</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Tunggakan</translation>
    </message>
    <message>
        <source>Liability id</source>
        <translation>ID kewajiban</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Kewajiban</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Kewajiban</translation>
    </message>
    <message>
        <source>Links elsewhere</source>
        <translation>Penautan di tempat lain</translation>
    </message>
    <message>
        <source>Linked at</source>
        <translation>Ditautkan pada</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>Catatan penautan</translation>
    </message>
    <message>
        <source>Link id</source>
        <translation>ID penautan</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Penautan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Penautan</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ID sumber</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Pertama dibaca</translation>
    </message>
    <message>
        <source>Account id (old field)</source>
        <translation>ID akun (kolom lama)</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID pengguna</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Worst connection</source>
        <translation>Koneksi terburuk</translation>
    </message>
    <message>
        <source>Last digits</source>
        <translation>Angka terakhir</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Semua nama</translation>
    </message>
    <message>
        <source>Ids of accounts and invites</source>
        <translation>ID akun dan undangan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Referensi sendiri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtipe</translation>
    </message>
    <message>
        <source>Live connection</source>
        <translation>Koneksi langsung</translation>
    </message>
    <message>
        <source>Asks for a code</source>
        <translation>Meminta OTP</translation>
    </message>
    <message>
        <source>Type as the provider list says</source>
        <translation>Tipe menurut daftar penyedia</translation>
    </message>
    <message>
        <source>Subtype as the provider list says</source>
        <translation>Subtipe menurut daftar penyedia</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>ID penyedia</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Nilai tertinggi</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Suka</translation>
    </message>
    <message>
        <source>Jobs done</source>
        <translation>Order selesai</translation>
    </message>
    <message>
        <source>Rating id</source>
        <translation>ID rating</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>ID tugas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n mnt lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n jam lalu</numerusform>
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
        <translation>ID transaksi</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>ID kanal</translation>
    </message>
    <message>
        <source>Session&apos;s user id</source>
        <translation>ID pengguna sesi</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Dengan data</translation>
    </message>
    <message>
        <source>Webhook id</source>
        <translation>ID webhook</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>a source</comment>
        <translation>Unggahan</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>%1: from this day on</source>
        <translation>%1: sejak tanggal ini</translation>
    </message>
    <message>
        <source>%1: up to this day</source>
        <translation>%1: sampai tanggal ini</translation>
    </message>
    <message>
        <source>%1: earlier than this</source>
        <translation>%1: sebelum tanggal ini</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>%n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>longer ago than 3 days</source>
        <translation>lebih dari 3 hari lalu</translation>
    </message>
    <message>
        <source>longer ago than 15 minutes</source>
        <translation>lebih dari 15 menit lalu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
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
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 succeeded</source>
        <comment>in the last hour</comment>
        <translation>%1: gagal %2, berhasil %3</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>1 jam terakhir</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>1 hari terakhir</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>1 minggu terakhir</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mails and phones</source>
        <translation>E-mail dan telepon</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Document and other numbers</source>
        <translation>Nomor dokumen dan nomor lain</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Birth, sex, work, remarks</source>
        <translation>Kelahiran, kelamin, kerja, catatan</translation>
    </message>
    <message>
        <source>Personal data in this pack</source>
        <translation>Data pribadi dalam paket ini</translation>
    </message>
    <message>
        <source>Timeline, newest first: UTC (local)</source>
        <translation>Linimasa, terbaru di atas: UTC (lokal)</translation>
    </message>
    <message>
        <source>Providers, and how others of ours fare there</source>
        <translation>Penyedia, dan keadaan pengguna kami yang lain di sana</translation>
    </message>
    <message>
        <source>Tasks: started, finished, data points</source>
        <translation>Tugas: mulai, selesai, butir data</translation>
    </message>
    <message>
        <source>Requests of this session about the person</source>
        <translation>Permintaan pada sesi ini tentang pengguna</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>smile::console::AboutPanel</name>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Smile Console, a desktop console for the support team of a tenant of the Smile API.</source>
        <translation>Smile Console, konsol desktop untuk tim dukungan tenant Smile API.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
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
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Catatan tindakan</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Fixed for this computer</source>
        <translation>Ditetapkan untuk komputer ini</translation>
    </message>
    <message>
        <source>%1: what is written there could not be read</source>
        <translation>%1: isinya tidak dapat dibaca</translation>
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
        <translation>%1, akun %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Koneksi: %1</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Pemantauan</translation>
    </message>
    <message>
        <source>Monitoring: %1</source>
        <translation>Pemantauan: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Dibuat %1</translation>
    </message>
    <message>
        <source>Connected %1 · deleted %2</source>
        <translation>Terhubung %1 · dihapus %2</translation>
    </message>
    <message>
        <source>Copy account id</source>
        <translation>Salin ID akun</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountDetails</name>
    <message>
        <source>Copy account id</source>
        <translation>Salin ID akun</translation>
    </message>
</context>
<context>
    <name>smile::console::AccountSection</name>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Accounts of this person</source>
        <translation>Akun pengguna ini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>The %1 account %2 is gone: it was revoked or deleted, and its data with it.</source>
        <translation>Akun %1 %2 sudah tidak ada: dicabut atau dihapus, beserta datanya.</translation>
    </message>
</context>
<context>
    <name>smile::console::ActivityPage</name>
    <message>
        <source>Copy as curl</source>
        <translation>Salin sebagai curl</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Salin ID permintaan</translation>
    </message>
    <message>
        <source>No answer has named one yet</source>
        <translation>Belum ada jawaban yang menyebutkannya</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Salin sel</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Salin baris</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Sembunyikan detail</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Tampilkan detail</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Belum ada permintaan</translation>
    </message>
    <message>
        <source>Every request to the server appears here as it happens.</source>
        <translation>Setiap permintaan ke server langsung muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No request holds all of these words.</source>
        <translation>Tidak ada permintaan yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Kosongkan filter</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detail permintaan</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID permintaan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milidetik</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Resume list</source>
        <translation>Lanjutkan daftar</translation>
    </message>
    <message>
        <source>Pause list</source>
        <translation>Jeda daftar</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Ekspor tabel…</translation>
    </message>
</context>
<context>
    <name>smile::console::AppearancePanel</name>
    <message>
        <source>Appearance</source>
        <translation>Penampilan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Kerapatan</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Lapang</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Beep at each change of somebody who is followed</source>
        <translation>Bunyikan tanda pada setiap perubahan pengguna yang diikuti</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveCard</name>
    <message>
        <source>not recognized as anything yet</source>
        <translation>belum dikenali sebagai apa pun</translation>
    </message>
    <message>
        <source>recognized as %1</source>
        <translation>dikenali sebagai %1</translation>
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
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation>tanpa file</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>diterima %1</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveFields</name>
    <message>
        <source>passed</source>
        <translation>lolos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>tidak lolos</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>tidak ada yang diperiksa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>File itu sendiri</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Hitungan</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>Dibaca dari file</translation>
    </message>
    <message>
        <source>It was sent as something else: %1.</source>
        <translation>Dikirim sebagai dokumen lain: %1.</translation>
    </message>
    <message>
        <source>Nothing was read from it.</source>
        <translation>Tidak ada yang terbaca darinya.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
</context>
<context>
    <name>smile::console::ArchiveForm</name>
    <message>
        <source>Upload files</source>
        <translation>Unggah file</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipe file</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Files (PDF, PNG or JPG)</source>
        <translation>File (PDF, PNG, atau JPG)</translation>
    </message>
    <message>
        <source>At most %1 MB together.</source>
        <translation>Paling banyak %1 MB seluruhnya.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Unggah</translation>
    </message>
    <message>
        <source>The files are still being read.</source>
        <translation>File masih dibaca.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Pilih paling sedikit satu file.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Dokumen (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Membaca file…</translation>
    </message>
</context>
<context>
    <name>smile::console::CareerChart</name>
    <message>
        <source>Time line of employments and contributions</source>
        <translation>Garis waktu pekerjaan dan iuran</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 s.d. %2</translation>
    </message>
    <message>
        <source>Employer not told</source>
        <translation>Pemberi kerja tak disebut</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>employer: time (source)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>No employment known: %1</source>
        <translation>Pekerjaan tidak diketahui: %1</translation>
    </message>
    <message>
        <source>No employment known</source>
        <translation>Pekerjaan tidak diketahui</translation>
    </message>
    <message>
        <source>%1: contribution in %2</source>
        <translation>%1: ada iuran pada %2</translation>
    </message>
    <message>
        <source>%1: no contribution in %2</source>
        <translation>%1: tidak ada iuran pada %2</translation>
    </message>
    <message>
        <source>%1: contributions</source>
        <translation>%1: iuran</translation>
    </message>
    <message>
        <source>Employed (an arrow goes on)</source>
        <translation>Bekerja (panah berarti berlanjut)</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>Month without contribution</source>
        <translation>Bulan tanpa iuran</translation>
    </message>
</context>
<context>
    <name>smile::console::CasePackDialog</name>
    <message>
        <source>Escalation pack</source>
        <translation>Paket eskalasi</translation>
    </message>
    <message>
        <source>For Smile&apos;s support: a ZIP with ids, states, codes, times and requests. This is exactly what will be in it.</source>
        <translation>Untuk tim dukungan Smile: ZIP berisi ID, status, kode, waktu, dan permintaan. Persis inilah isinya.</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Isi file</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Also hand over</source>
        <translation>Sertakan juga</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file name, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Making the pack…</source>
        <translation>Membuat paket…</translation>
    </message>
    <message>
        <source>Contains personal data.</source>
        <translation>Memuat data pribadi.</translation>
    </message>
    <message>
        <source>Contains no personal data.</source>
        <translation>Tidak memuat data pribadi.</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Escalation pack saved: %1</source>
        <translation>Paket eskalasi disimpan: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
</context>
<context>
    <name>smile::console::ClockStrip</name>
    <message>
        <source>What will happen by itself</source>
        <translation>Yang akan terjadi dengan sendirinya</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
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
        <translation>Dikirim, menunggu jawaban…</translation>
    </message>
    <message>
        <source>Smile has no undo for this.</source>
        <translation>Smile tidak dapat membatalkan ini.</translation>
    </message>
    <message>
        <source>Type the name to confirm: %1</source>
        <translation>Ketik nama untuk konfirmasi: %1</translation>
    </message>
    <message>
        <source>Name to confirm</source>
        <translation>Nama untuk konfirmasi</translation>
    </message>
    <message>
        <source>Reason, for the audit file (optional, no names)</source>
        <translation>Alasan, untuk file audit (opsional, tanpa nama)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Yang akan hilang</translation>
    </message>
    <message>
        <source>Seconds until it is sent</source>
        <translation>Detik sebelum dikirim</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Cancel, any of Enter, Space and Esc, or a click outside stops it.</source>
        <translation>Belum ada yang dikirim. Batal, tombol Enter, Spasi, atau Esc, atau klik di luar akan menghentikannya.</translation>
    </message>
</context>
<context>
    <name>smile::console::ConnectionWatch</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Smile refused the key of this profile</source>
        <translation>Smile menolak kunci profil ini</translation>
    </message>
    <message>
        <source>What is loaded stays readable. Check the key in Settings.</source>
        <translation>Yang sudah dimuat tetap dapat dibaca. Periksa kunci di Setelan.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buka Setelan</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted</source>
        <translation>Sertifikat server tidak dapat dipercaya</translation>
    </message>
    <message>
        <source>Smile cannot be reached</source>
        <translation>Smile tidak dapat dijangkau</translation>
    </message>
    <message>
        <source>What is loaded stays readable; actions wait until the connection is back.</source>
        <translation>Yang sudah dimuat tetap dapat dibaca; tindakan menunggu sampai koneksi pulih.</translation>
    </message>
    <message>
        <source>Smile asks to slow down</source>
        <translation>Smile meminta lebih pelan</translation>
    </message>
    <message>
        <source>Too many requests from this office&apos;s address. Nothing is lost; requests wait.</source>
        <translation>Terlalu banyak permintaan dari alamat kantor ini. Tidak ada yang hilang; permintaan menunggu.</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>Lanjut dalam %1</translation>
    </message>
</context>
<context>
    <name>smile::console::Console</name>
    <message>
        <source>There is no profile called &quot;%1&quot;.</source>
        <translation>Tidak ada profil bernama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Wait until the action under way has ended, then switch.</source>
        <translation>Tunggu sampai tindakan yang sedang berjalan selesai, lalu beralih.</translation>
    </message>
    <message>
        <source>What was to be opened is no link to a person, an account or an invite.</source>
        <translation>Yang hendak dibuka bukan link ke pengguna, akun, atau undangan.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 tidak dapat dibuka: %2</translation>
    </message>
    <message>
        <source>%1 does not exist at Smile (any more).</source>
        <translation>%1 tidak ada (lagi) di Smile.</translation>
    </message>
</context>
<context>
    <name>smile::console::CopySummary</name>
    <message>
        <source>Copy summary with name and contact</source>
        <translation>Salin ringkasan dengan nama dan kontak</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Salin ringkasan</translation>
    </message>
    <message>
        <source>Summary copied, with name and contact</source>
        <translation>Ringkasan disalin, dengan nama dan kontak</translation>
    </message>
    <message>
        <source>Summary copied, without personal data</source>
        <translation>Ringkasan disalin, tanpa data pribadi</translation>
    </message>
</context>
<context>
    <name>smile::console::CopyWords</name>
    <message>
        <source>The local copy belonged to another key. It is made anew.</source>
        <translation>Salinan lokal milik kunci lain. Sedang dibuat ulang.</translation>
    </message>
    <message>
        <source>The local copy was damaged. It is made anew.</source>
        <translation>Salinan lokal rusak. Sedang dibuat ulang.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the local copy were damaged and are fetched again.</source>
        <translation>
            <numerusform>%n bagian salinan lokal rusak dan diambil lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No keychain: records are in memory only.</source>
        <translation>Tidak ada keychain: catatan hanya di memori.</translation>
    </message>
    <message>
        <source>The disk is full: the local copy is not written.</source>
        <translation>Disk penuh: salinan lokal tidak ditulis.</translation>
    </message>
    <message>
        <source>The local copy cannot be written.</source>
        <translation>Salinan lokal tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Nothing is kept: records are in memory only.</source>
        <translation>Tidak ada yang disimpan: catatan hanya di memori.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so there is nowhere to keep the copy&apos;s key. Records are in memory only.</source>
        <translation>Keychain sistem tidak menjawab, jadi kunci salinan tidak dapat disimpan. Catatan hanya di memori.</translation>
    </message>
    <message>
        <source>The local copy is deleted. Records are in memory only until the next start.</source>
        <translation>Salinan lokal dihapus. Catatan hanya di memori sampai program dimulai lagi.</translation>
    </message>
    <message>
        <source>The local copy is being read…</source>
        <translation>Salinan lokal sedang dibaca…</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy is not written. It is tried again.</source>
        <translation>Disk penuh, jadi salinan lokal tidak ditulis. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>The local copy cannot be written. It is tried again.</source>
        <translation>Salinan lokal tidak dapat ditulis. Akan dicoba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were here at the start, before the first request.</source>
        <translation>
            <numerusform>%n catatan sudah ada saat program dimulai, sebelum permintaan pertama.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy is being made.</source>
        <translation>Salinan lokal sedang dibuat.</translation>
    </message>
</context>
<context>
    <name>smile::console::Cover</name>
    <message>
        <source>Covered</source>
        <translation>Ditutupi</translation>
    </message>
    <message>
        <source>Any key or a click brings the window back.</source>
        <translation>Tekan sembarang tombol atau klik untuk menampilkan jendela lagi.</translation>
    </message>
</context>
<context>
    <name>smile::console::Cv</name>
    <message>
        <source>Person</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Penghasilan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <comment>date, time</comment>
        <translation>Per %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>dan %n yang lebih lama</numerusform>
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
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CV saved: %1</source>
        <translation>CV disimpan: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>CV sent to the printer</source>
        <translation>CV dikirim ke printer</translation>
    </message>
    <message>
        <source>The printer does not take it</source>
        <translation>Printer tidak menerimanya</translation>
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
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>%1 lent, what is outstanding is not told</source>
        <translation>pinjaman %1, sisa utang tidak disebutkan</translation>
    </message>
    <message>
        <source>amounts are not told</source>
        <translation>nominal tidak disebutkan</translation>
    </message>
    <message>
        <source>%1 outstanding of %2</source>
        <translation>sisa utang %1 dari %2</translation>
    </message>
    <message>
        <source>%1 outstanding</source>
        <translation>sisa utang %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Tunggakan: %1</translation>
    </message>
    <message>
        <source>Liabilities in %1</source>
        <translation>Kewajiban dalam %1</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Sisa utang</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Tunggakan</translation>
    </message>
</context>
<context>
    <name>smile::console::Desk</name>
    <message>
        <source>Choose a row first</source>
        <translation>Pilih satu baris dahulu</translation>
    </message>
    <message>
        <source>Copied the link of the invite.</source>
        <translation>Link undangan disalin.</translation>
    </message>
    <message>
        <source>Those who look after this computer let the console read only.</source>
        <translation>Pengelola komputer ini hanya mengizinkan konsol membaca.</translation>
    </message>
</context>
<context>
    <name>smile::console::Details</name>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>Pilih satu baris untuk melihat detailnya di sini.</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Salin ID</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Buka pengguna</translation>
    </message>
</context>
<context>
    <name>smile::console::DetailsPlace</name>
    <message>
        <source>Details of the row</source>
        <translation>Detail baris</translation>
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
        <translation>Sisa waktu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Sisa %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Salin token</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>New link token</source>
        <translation>Token penautan baru</translation>
    </message>
    <message>
        <source>Asking Smile for a token…</source>
        <translation>Meminta token ke Smile…</translation>
    </message>
    <message>
        <source>It opens the widget once, for this person. It is not kept.</source>
        <translation>Token membuka widget satu kali, untuk pengguna ini. Token tidak disimpan.</translation>
    </message>
    <message>
        <source>No link token was made.</source>
        <translation>Token penautan tidak dibuat.</translation>
    </message>
    <message>
        <source>Export the account&apos;s data</source>
        <translation>Ekspor data akun</translation>
    </message>
    <message>
        <source>The file holds personal data. It opens in the system&apos;s program.</source>
        <translation>File berisi data pribadi dan dibuka di program milik sistem.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>The export was not made.</source>
        <translation>Ekspor tidak dibuat.</translation>
    </message>
    <message>
        <source>No program of this computer opens the file.</source>
        <translation>Tidak ada program di komputer ini yang dapat membuka file.</translation>
    </message>
    <message>
        <source>The export is ready, but it is not shown.</source>
        <translation>Ekspor siap, tetapi tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Smile prepares the file…</source>
        <translation>Smile menyiapkan file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>smile::console::DocumentCard</name>
    <message>
        <source>Document without a name</source>
        <translation>Dokumen tanpa nama</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Salin nomor</translation>
    </message>
    <message>
        <source>Remarks of the issuer: %1</source>
        <translation>Keterangan penerbit: %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>diterbitkan %1</translation>
    </message>
    <message>
        <source>%1, read %2</source>
        <translation>%1, dibaca %2</translation>
    </message>
    <message>
        <source>no expiry date</source>
        <translation>tanpa tanggal kedaluwarsa</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Tampilkan file</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>tanpa file</translation>
    </message>
    <message>
        <source>not safe to open</source>
        <translation>tidak aman dibuka</translation>
    </message>
</context>
<context>
    <name>smile::console::DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>No documents have been read from any account.</source>
        <translation>Belum ada dokumen yang dibaca dari akun mana pun.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Tampilkan file</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Salin nomor</translation>
    </message>
    <message>
        <source>Copy the document id</source>
        <translation>Salin ID dokumen</translation>
    </message>
</context>
<context>
    <name>smile::console::EarningsChart</name>
    <message>
        <source>%1 actual</source>
        <translation>%1 aktual</translation>
    </message>
    <message>
        <source>%1 on average of a longer period</source>
        <translation>%1 rata-rata periode lebih panjang</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>%1 estimasi</translation>
    </message>
    <message>
        <source>no income known</source>
        <translation>penghasilan tidak diketahui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month: amounts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1 sejauh ini</translation>
    </message>
    <message>
        <source>Monthly income at %1 in %2</source>
        <translation>Penghasilan bulanan di %1 dalam %2</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Aktual</translation>
    </message>
    <message>
        <source>Average of a longer period</source>
        <translation>Rata-rata periode lebih panjang</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimasi</translation>
    </message>
    <message>
        <source>No income known</source>
        <translation>Penghasilan tidak diketahui</translation>
    </message>
</context>
<context>
    <name>smile::console::EmploymentTab</name>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Garis waktu</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read. They stand below.</source>
        <translation>
            <numerusform>%n catatan tidak digambar: tanggalnya tidak terbaca. Lihat tabel di bawah.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>provider in currency</comment>
        <translation>%1 dalam %2</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without income</source>
        <translation>
            <numerusform>%n tanpa penghasilan</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier ones in the table</source>
        <translation>yang lebih lama ada di tabel</translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: their dates cannot be read.</source>
        <translation>
            <numerusform>%n catatan tidak digambar: tanggalnya tidak terbaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are not drawn: they do not tell this amount.</source>
        <translation>
            <numerusform>%n catatan tidak digambar: nominal ini tidak disebutkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources may tell of the same pay, so they are not added.</source>
        <translation>Beberapa sumber mungkin menyebut bayaran yang sama, jadi tidak dijumlahkan.</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>Penghasilan bulanan</translation>
    </message>
    <message>
        <source>Which amount</source>
        <translation>Nominal yang mana</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Kewajiban</translation>
    </message>
</context>
<context>
    <name>smile::console::EmptyState</name>
    <message>
        <source>Request id</source>
        <translation>ID permintaan</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Salin ID permintaan</translation>
    </message>
</context>
<context>
    <name>smile::console::EnvironmentBand</name>
    <message>
        <source>Invented people, inside this program. Nothing leaves this computer.</source>
        <translation>Pengguna fiktif, di dalam program ini. Tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Smile&apos;s test system. No real people, no real accounts.</source>
        <translation>Sistem uji Smile. Bukan pengguna asli, bukan akun asli.</translation>
    </message>
    <message>
        <source>Real people. What you revoke or delete cannot be brought back.</source>
        <translation>Pengguna asli. Yang Anda cabut atau hapus tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>A host of your own choice. Treat its data as real.</source>
        <translation>Host pilihan sendiri. Perlakukan datanya sebagai data asli.</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Sandbox bawaan</translation>
    </message>
    <message>
        <source>Smile sandbox</source>
        <translation>Sandbox Smile</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksi</translation>
    </message>
    <message>
        <source>Custom host</source>
        <translation>Host khusus</translation>
    </message>
</context>
<context>
    <name>smile::console::EventsModel</name>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
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
        <translation>Ekspor tabel</translation>
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
        <translation>Baris</translation>
    </message>
    <message>
        <source>As shown: %1</source>
        <translation>Yang tampil: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Semua: %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Yang tampil</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>For spreadsheets: UTF-8 with a byte order mark, times in UTC. A text that would be taken for a formula gets an apostrophe before it.</source>
        <translation>Untuk spreadsheet: UTF-8 dengan byte order mark, waktu dalam UTC. Teks yang bisa dianggap rumus diberi apostrof di depannya.</translation>
    </message>
    <message>
        <source>For programs: each row is the whole record as Smile sent it, in a line of its own.</source>
        <translation>Untuk program: setiap baris adalah satu catatan utuh sebagaimana dikirim Smile.</translation>
    </message>
    <message>
        <source>Personal data goes out: %1</source>
        <translation>Data pribadi akan keluar: %1</translation>
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
        <translation>Untuk program: setiap baris data pada satu baris tersendiri.</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice: dates and numbers as such, times in UTC, texts never taken for formulas. At most %1 rows.</source>
        <translation>Untuk Excel dan LibreOffice: tanggal dan angka tetap sesuai jenisnya, waktu dalam UTC, teks tidak pernah dianggap rumus. Paling banyak %1 baris.</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx)</source>
        <translation>XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Masked, as shown</source>
        <translation>Disamarkan, seperti yang tampil</translation>
    </message>
    <message>
        <source>Whole values</source>
        <translation>Nilai lengkap</translation>
    </message>
    <message>
        <source>Personal data goes out, as it is shown.</source>
        <translation>Data pribadi akan keluar, seperti yang tampil.</translation>
    </message>
    <message>
        <source>Personal data goes out, masked as on the screen: %1</source>
        <translation>Data pribadi akan keluar, disamarkan seperti di layar: %1</translation>
    </message>
</context>
<context>
    <name>smile::console::Exported</name>
    <message>
        <source>The table was not exported</source>
        <translation>Tabel tidak diekspor</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n baris diekspor</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <translation>Ekspor dibatalkan</translation>
    </message>
    <message>
        <source>Nothing was left of the file.</source>
        <translation>Tidak ada file yang tersisa.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was left of the file; make room or choose another place.</source>
        <translation>Disk penuh. Tidak ada file yang tersisa; kosongkan ruang atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>The system stopped the writing: %1</source>
        <translation>Sistem menghentikan penulisan: %1</translation>
    </message>
    <message>
        <source>A worksheet holds at most %1 rows. Export fewer, or as CSV.</source>
        <translation>Satu lembar kerja memuat paling banyak %1 baris. Ekspor lebih sedikit, atau sebagai CSV.</translation>
    </message>
</context>
<context>
    <name>smile::console::EyeButton</name>
    <message>
        <source>Hide again</source>
        <translation>Sembunyikan lagi</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>Tampilkan 30 detik</translation>
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
        <translation>Salin %1</translation>
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
        <translation>Namanya %1, tetapi sebenarnya %2.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>File kosong.</translation>
    </message>
    <message>
        <source>It is neither a picture (JPEG, PNG) nor a PDF, so it is not opened here.</source>
        <translation>Bukan gambar (JPEG, PNG) dan bukan PDF, jadi tidak dibuka di sini.</translation>
    </message>
    <message>
        <source>It is a PDF, and Qt PDF is not installed on this computer.</source>
        <translation>Ini PDF, dan Qt PDF tidak terinstal di komputer ini.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>PDF dikunci dengan kata sandi.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>PDF rusak.</translation>
    </message>
</context>
<context>
    <name>smile::console::FileViewer</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Loading the file</source>
        <translation>Memuat file</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Tanpa file</translation>
    </message>
    <message>
        <source>The record has no file.</source>
        <translation>Catatan ini tidak punya file.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Belum dimuat</translation>
    </message>
    <message>
        <source>The file holds personal data. It is loaded when you ask for it, and kept only while it is shown.</source>
        <translation>File berisi data pribadi. File dimuat saat Anda memintanya, dan disimpan hanya selama ditampilkan.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Tampilkan file</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>Host lain</translation>
    </message>
    <message>
        <source>The file lies at %1, which is none of this profile&apos;s hosts.</source>
        <translation>File berada di %1, yang bukan host milik profil ini.</translation>
    </message>
    <message>
        <source>The file did not come</source>
        <translation>File tidak masuk</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Tidak ditampilkan</translation>
    </message>
    <message>
        <source>The file lies at another host</source>
        <translation>File berada di host lain</translation>
    </message>
    <message>
        <source>Load from %1 once</source>
        <translation>Muat dari %1 sekali ini</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Loading… %1</source>
        <translation>Memuat… %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>%1, page %2 of %3, %4 %</source>
        <comment>kind of file, page, pages, zoom</comment>
        <translation>%1, halaman %2 dari %3, %4 %</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>The file opens in the system&apos;s program.</source>
        <translation>File dibuka di program milik sistem.</translation>
    </message>
    <message>
        <source>The system has no program that opens this file.</source>
        <translation>Sistem tidak punya program yang dapat membuka file ini.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Simpan file</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Tidak disimpan: %1</translation>
    </message>
</context>
<context>
    <name>smile::console::FilterCompleter</name>
    <message>
        <source>What may be typed</source>
        <translation>Yang dapat diketik</translation>
    </message>
</context>
<context>
    <name>smile::console::FilterRow</name>
    <message>
        <source>on</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>“%1” is no day: 2026-01-31, today, 7d</source>
        <translation>“%1” bukan tanggal: 2026-01-31, today, 7d</translation>
    </message>
    <message>
        <source>“%1” is nothing that “%2:” knows</source>
        <translation>“%1” tidak dikenal oleh “%2:”</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Filter lain</translation>
    </message>
    <message>
        <source>Views: keep this filter under a name</source>
        <translation>Tampilan: simpan filter ini dengan nama</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Last 60 days</source>
        <translation>60 hari terakhir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>None loaded yet</source>
        <translation>Belum ada yang dimuat</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Antara dua tanggal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Filter by these days</source>
        <translation>Filter dengan tanggal ini</translation>
    </message>
</context>
<context>
    <name>smile::console::FollowLine</name>
    <message>
        <source>Following has ended</source>
        <translation>Selesai mengikuti</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Mengikuti</translation>
    </message>
    <message>
        <source>Beep at each change</source>
        <translation>Bunyi tiap perubahan</translation>
    </message>
    <message>
        <source>ends by itself in %1</source>
        <translation>berakhir sendiri dalam %1</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Berhenti mengikuti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Followed to the end: connected, and the data has come.</source>
        <translation>Diikuti sampai selesai: terhubung, dan data sudah masuk.</translation>
    </message>
    <message>
        <source>Followed for 15 minutes; nothing more is watched now.</source>
        <translation>Sudah diikuti 15 menit; sekarang tidak diikuti lagi.</translation>
    </message>
</context>
<context>
    <name>smile::console::FormDialog</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opsional)</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer…</source>
        <translation>Dikirim, menunggu jawaban…</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Buang yang sudah diketik</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Webhook baru</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Send the data with the event</source>
        <translation>Kirim data bersama peristiwa</translation>
    </message>
    <message>
        <source>A webhook cannot be changed at Smile: delete it and create a new one.</source>
        <translation>Webhook tidak dapat diubah di Smile: hapus lalu buat yang baru.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>New consent template</source>
        <translation>Template persetujuan baru</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>Edit template</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Template baru</translation>
    </message>
    <message>
        <source>Smile sends the mail</source>
        <translation>Smile yang mengirim e-mail</translation>
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
        <translation>${firstName}, ${fullName}, dan ${companyName} diisi untuk tiap pengguna.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
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
        <translation>Identitas</translation>
    </message>
    <message>
        <source>No identity has been read from any account yet.</source>
        <translation>Belum ada identitas yang dibaca dari akun mana pun.</translation>
    </message>
    <message>
        <source>Photo of %1 at %2</source>
        <translation>Foto %1 di %2</translation>
    </message>
    <message>
        <source>Photo at %1</source>
        <translation>Foto di %1</translation>
    </message>
    <message>
        <source>The photo at %1 lies at another host.</source>
        <translation>Foto di %1 berada di host lain.</translation>
    </message>
    <message>
        <source>The photo at %1 is not on a safe address, so it is not loaded.</source>
        <translation>Alamat foto di %1 tidak aman, jadi foto tidak dimuat.</translation>
    </message>
    <message>
        <source>Load from %1 once</source>
        <translation>Muat dari %1 sekali ini</translation>
    </message>
    <message>
        <source>The photo at %1 is hidden with the name.</source>
        <translation>Foto di %1 disembunyikan bersama namanya.</translation>
    </message>
</context>
<context>
    <name>smile::console::IndexCard</name>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Paused. What you open is still read.</source>
        <translation>Dijeda. Yang Anda buka tetap dibaca.</translation>
    </message>
    <message>
        <source>Reading the lists; about %1 left.</source>
        <translation>Membaca daftar; sisa sekitar %1.</translation>
    </message>
    <message>
        <source>Complete. New records are looked for every minute, everything is read again in a slow round.</source>
        <translation>Lengkap. Catatan baru dicari tiap menit, semuanya dibaca ulang dalam putaran lambat.</translation>
    </message>
    <message>
        <source>Not complete: what is missing here cannot be found by the search.</source>
        <translation>Belum lengkap: yang tidak ada di sini tidak akan ditemukan oleh pencarian.</translation>
    </message>
    <message>
        <source>Reading the lists for the first time: %1 records so far, %2 of %3 lists complete. How much is to come is not known before their end.</source>
        <translation>Membaca daftar untuk pertama kali: %1 catatan sejauh ini, %2 dari %3 daftar lengkap. Sisanya belum diketahui sebelum daftar selesai.</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 dari sekitar %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>membaca</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>belum dibaca</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
</context>
<context>
    <name>smile::console::InviteDetails</name>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No mail was sent for this invite.</source>
        <translation>Tidak ada e-mail yang dikirim untuk undangan ini.</translation>
    </message>
    <message>
        <source>The mail that would have been sent</source>
        <translation>E-mail yang seharusnya dikirim</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dari %1</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Salin ID</translation>
    </message>
</context>
<context>
    <name>smile::console::InviteForm</name>
    <message>
        <source>Invite a person</source>
        <translation>Undang pengguna</translation>
    </message>
    <message>
        <source>Each invite makes a new person at Smile; it cannot be taken back.</source>
        <translation>Setiap undangan membuat pengguna baru di Smile dan tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Ids seen on earlier invites are offered.</source>
        <translation>ID dari undangan sebelumnya ditawarkan.</translation>
    </message>
    <message>
        <source>The template that was chosen is gone: choose another one.</source>
        <translation>Template yang dipilih sudah tidak ada: pilih yang lain.</translation>
    </message>
    <message>
        <source>Templates are still loading…</source>
        <translation>Template masih dimuat…</translation>
    </message>
    <message>
        <source>The templates could not be loaded. Refresh the page Templates.</source>
        <translation>Template tidak dapat dimuat. Segarkan halaman Template.</translation>
    </message>
    <message>
        <source>Create a template first: Templates, then New template…</source>
        <translation>Buat template dahulu: Template, lalu Template baru…</translation>
    </message>
    <message>
        <source>Invite as a second person</source>
        <translation>Undang sebagai pengguna kedua</translation>
    </message>
    <message>
        <source>Send invite</source>
        <translation>Kirim undangan</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>The template sends no mail: hand the link over yourself.</source>
        <translation>Template ini tidak mengirim e-mail: sampaikan sendiri link-nya.</translation>
    </message>
    <message>
        <source>Open the invite</source>
        <translation>Buka undangan</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonCompare</name>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Tidak ada perbedaan</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>Isi keduanya sama.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Belum ada pembanding.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Membandingkan…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Salin jalur</translation>
    </message>
    <message>
        <source>Copy value before</source>
        <translation>Salin nilai sebelumnya</translation>
    </message>
    <message>
        <source>Copy value after</source>
        <translation>Salin nilai sesudahnya</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 diubah</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ditambahkan</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 dihapus</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Tidak ada perbedaan.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
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
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, sekarang</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n kolom</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>smile::console::JsonView</name>
    <message>
        <source>Search in JSON</source>
        <translation>Cari di JSON</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Pohon</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>JSON as a tree</source>
        <translation>JSON sebagai pohon</translation>
    </message>
    <message>
        <source>Long values are shortened here; copies have them whole.</source>
        <translation>Nilai panjang dipersingkat di sini; salinan memuatnya utuh.</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Salin pilihan</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Salin nilai</translation>
    </message>
    <message>
        <source>Copy with everything in it</source>
        <translation>Salin beserta seluruh isinya</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Salin jalur</translation>
    </message>
</context>
<context>
    <name>smile::console::KnownPerson</name>
    <message>
        <source>They are a user already: an invite would make a second person of them.</source>
        <translation>Orang ini sudah menjadi pengguna: undangan akan membuatnya menjadi pengguna kedua.</translation>
    </message>
    <message>
        <source>Perhaps the same person (%1): an invite would make a second one of them.</source>
        <translation>Mungkin orang yang sama (%1): undangan akan membuat pengguna kedua.</translation>
    </message>
    <message>
        <source>The link that they were sent still works.</source>
        <translation>Link yang sudah dikirim masih berlaku.</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Sudah dikenal: %1</translation>
    </message>
    <message>
        <source>Copy their link</source>
        <translation>Salin link-nya</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Open their page</source>
        <translation>Buka halamannya</translation>
    </message>
</context>
<context>
    <name>smile::console::LinkQuestion</name>
    <message>
        <source>The link is for another profile</source>
        <translation>Link ini untuk profil lain</translation>
    </message>
    <message>
        <source>It is for &quot;%1&quot;; this window shows &quot;%2&quot;. Nothing is changed by opening it.</source>
        <translation>Link ini untuk &quot;%1&quot;; jendela ini menampilkan &quot;%2&quot;. Membukanya tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>It is for &quot;%1&quot;, which is not set up here; this window shows &quot;%2&quot;.</source>
        <translation>Link ini untuk &quot;%1&quot;, yang belum disiapkan di sini; jendela ini menampilkan &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Buka di sini</translation>
    </message>
    <message>
        <source>Switch the profile</source>
        <translation>Ganti profil</translation>
    </message>
</context>
<context>
    <name>smile::console::ListHead</name>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Export the table… (%1)</source>
        <extracomment>%1 is a shortcut.</extracomment>
        <translation>Ekspor tabel… (%1)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
</context>
<context>
    <name>smile::console::ListPage</name>
    <message>
        <source>Open person</source>
        <translation>Buka pengguna</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Sembunyikan detail</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Tampilkan detail</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1, of what is loaded</source>
        <translation>%1, dari yang sudah dimuat</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No row meets all the conditions above.</source>
        <translation>Tidak ada baris yang memenuhi semua syarat di atas.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Kosongkan filter</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Belum ada isi</translation>
    </message>
    <message>
        <source>When there is something, it appears here by itself.</source>
        <translation>Bila ada, isinya muncul di sini dengan sendirinya.</translation>
    </message>
    <message>
        <source>This key may not read this list</source>
        <translation>Kunci ini tidak berhak membaca daftar ini</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Daftar ini tidak dapat dimuat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>Tampilkan di Aktivitas</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Memuat</translation>
    </message>
    <message>
        <source>The first rows come in a moment.</source>
        <translation>Baris pertama segera muncul.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Pemuatan dihentikan</translation>
    </message>
    <message>
        <source>Nothing of this list had come by then.</source>
        <translation>Belum ada isi daftar ini yang masuk saat itu.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Muat</translation>
    </message>
    <message>
        <source>Show this row&apos;s personal data for 30 seconds</source>
        <translation>Tampilkan data pribadi baris ini selama 30 detik</translation>
    </message>
</context>
<context>
    <name>smile::console::LoadLine</name>
    <message>
        <source>Copy request id</source>
        <translation>Salin ID permintaan</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
</context>
<context>
    <name>smile::console::LossCount</name>
    <message>
        <source>counting…</source>
        <translation>menghitung…</translation>
    </message>
    <message>
        <source>the rest could not be counted</source>
        <translation>sisanya tidak dapat dihitung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>smile::console::MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasi</translation>
    </message>
    <message>
        <source>Open pages</source>
        <translation>Halaman terbuka</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>smile::console::NoKeychainDialog</name>
    <message>
        <source>The system&apos;s keychain does not answer</source>
        <translation>Keychain sistem tidak menjawab</translation>
    </message>
    <message>
        <source>Smile Console keeps keys in the system&apos;s keychain and nowhere else. There is none here, it is locked, or it takes too long.</source>
        <translation>Smile Console menyimpan kunci hanya di keychain sistem. Di sini keychain tidak ada, terkunci, atau terlalu lama menjawab.</translation>
    </message>
    <message>
        <source>The key can be kept for this session only: in memory, until the program ends. Nothing is written.</source>
        <translation>Kunci dapat disimpan untuk sesi ini saja: di memori, sampai program ditutup. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>On Linux, a keychain needs libsecret-1-0 and a running service such as GNOME Keyring or KWallet.</source>
        <translation>Di Linux, keychain memerlukan libsecret-1-0 dan layanan yang berjalan seperti GNOME Keyring atau KWallet.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Untuk sesi ini saja</translation>
    </message>
</context>
<context>
    <name>smile::console::OverviewPage</name>
    <message>
        <source>%1 worked</source>
        <translation>%1 berhasil</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 dari %2 gagal</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Worst first. Each line opens its list.</source>
        <translation>Yang terburuk di atas. Setiap baris membuka daftarnya.</translation>
    </message>
    <message>
        <source>In what is loaded so far, worst first.</source>
        <translation>Dari yang sudah dimuat, yang terburuk di atas.</translation>
    </message>
    <message>
        <source>Nothing does. All is well.</source>
        <translation>Tidak ada. Semua baik.</translation>
    </message>
    <message>
        <source>Nothing in what is loaded so far.</source>
        <translation>Tidak ada di antara yang sudah dimuat.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Nobody tried to connect in the last 24 hours.</source>
        <translation>Tidak ada yang mencoba terhubung dalam 24 jam terakhir.</translation>
    </message>
    <message>
        <source>No try of the last 24 hours is loaded so far.</source>
        <translation>Belum ada percobaan 24 jam terakhir yang dimuat.</translation>
    </message>
    <message>
        <source>Tries of the last 24 hours: worked green, failed red.</source>
        <translation>Percobaan 24 jam terakhir: hijau berhasil, merah gagal.</translation>
    </message>
    <message>
        <source>Tries of the last 24 hours, as far as loaded: worked green, failed red.</source>
        <translation>Percobaan 24 jam terakhir, sejauh dimuat: hijau berhasil, merah gagal.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>None was sent in the last 60 days.</source>
        <translation>Tidak ada yang dikirim dalam 60 hari terakhir.</translation>
    </message>
    <message>
        <source>None of the last 60 days is loaded so far.</source>
        <translation>Belum ada yang dimuat dari 60 hari terakhir.</translation>
    </message>
    <message>
        <source>%1 sent in the last 60 days, %2% of them linked.</source>
        <translation>%1 dikirim dalam 60 hari terakhir, %2% di antaranya tertaut.</translation>
    </message>
    <message>
        <source>%1 of the last 60 days loaded so far, %2% of them linked.</source>
        <translation>%1 dari 60 hari terakhir sudah dimuat, %2% di antaranya tertaut.</translation>
    </message>
    <message>
        <source>stopped here: %1</source>
        <translation>berhenti di sini: %1</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>Dicabut: %1</translation>
    </message>
    <message>
        <source>No record is known to have gone in the last 90 days.</source>
        <translation>Tidak ada catatan yang diketahui hilang dalam 90 hari terakhir.</translation>
    </message>
    <message>
        <source>No record is known to have gone since the console was started.</source>
        <translation>Tidak ada catatan yang diketahui hilang sejak konsol dimulai.</translation>
    </message>
    <message>
        <source>%1 revoked, %2 expired, %3 no longer listed; the last %4</source>
        <translation>%1 dicabut, %2 kedaluwarsa, %3 tidak lagi terdaftar; yang terakhir %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went in the last 90 days: %1.</source>
        <translation>
            <numerusform>%n catatan hilang dalam 90 hari terakhir: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) went since the console was started: %1.</source>
        <translation>
            <numerusform>%n catatan hilang sejak konsol dimulai: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
</context>
<context>
    <name>smile::console::PeopleChoiceModel</name>
    <message>
        <source>A new person</source>
        <translation>Pengguna baru</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonDetails</name>
    <message>
        <source>Copy user id</source>
        <translation>Salin ID pengguna</translation>
    </message>
    <message>
        <source>Has not linked an account yet</source>
        <translation>Belum menautkan akun</translation>
    </message>
    <message>
        <source>The accounts could not be read</source>
        <translation>Akun tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Membaca akun…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonHandover</name>
    <message>
        <source>There is no table here to export</source>
        <translation>Tidak ada tabel untuk diekspor di sini</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonHead</name>
    <message>
        <source>More actions</source>
        <translation>Tindakan lain</translation>
    </message>
    <message>
        <source>Copy user id</source>
        <translation>Salin ID pengguna</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Salin e-mail</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Salin telepon</translation>
    </message>
    <message>
        <source>This person does not exist at Smile any more</source>
        <translation>Pengguna ini sudah tidak ada di Smile</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Salin baris</translation>
    </message>
    <message>
        <source>Copy all ids</source>
        <translation>Salin semua ID</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonPage</name>
    <message>
        <source>Stop following</source>
        <translation>Berhenti mengikuti</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Reading the records of %1</source>
        <translation>Membaca catatan %1</translation>
    </message>
    <message>
        <source>Escalation pack…</source>
        <translation>Paket eskalasi…</translation>
    </message>
    <message>
        <source>CV…</source>
        <translation>CV…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Ekspor tabel…</translation>
    </message>
    <message>
        <source>Hide personal data again</source>
        <translation>Sembunyikan lagi data pribadi</translation>
    </message>
    <message>
        <source>Show personal data for 30 seconds</source>
        <translation>Tampilkan data pribadi selama 30 detik</translation>
    </message>
    <message>
        <source>Copied a link that opens this page in Smile Console</source>
        <translation>Link yang membuka halaman ini di Smile Console telah disalin</translation>
    </message>
    <message>
        <source>Copy link for a ticket</source>
        <translation>Salin link untuk tiket</translation>
    </message>
    <message>
        <source>%1 of this person</source>
        <comment>a tab</comment>
        <translation>%1 orang ini</translation>
    </message>
</context>
<context>
    <name>smile::console::PersonTabs</name>
    <message>
        <source>Records of this person</source>
        <translation>Catatan pengguna ini</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Employment &amp; income</source>
        <translation>Pekerjaan &amp; penghasilan</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
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
        <translation>Data pribadi pengguna nyata akan keluar.</translation>
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
        <translation>Meminta kunci %1 ke keychain</translation>
    </message>
    <message>
        <source>The system may ask for the keychain&apos;s password. This ends by itself after ten seconds.</source>
        <translation>Sistem mungkin meminta kata sandi keychain. Ini berakhir sendiri setelah sepuluh detik.</translation>
    </message>
    <message>
        <source>The embedded sandbox could not start</source>
        <translation>Sandbox bawaan tidak dapat dimulai</translation>
    </message>
    <message>
        <source>No key for %1</source>
        <translation>Kunci %1 tidak ada</translation>
    </message>
    <message>
        <source>Enter its API key and secret in Settings, or choose another profile there.</source>
        <translation>Masukkan API Key dan API Secret di Setelan, atau pilih profil lain di sana.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer. In Settings, the key can be entered for this session.</source>
        <translation>Keychain sistem tidak menjawab. Di Setelan, kunci dapat dimasukkan untuk sesi ini.</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Buka Setelan</translation>
    </message>
    <message>
        <source>%1 is not allowed on this computer</source>
        <translation>%1 tidak diizinkan di komputer ini</translation>
    </message>
    <message>
        <source>Those who look after this computer decide which servers may be used. Choose another profile in Settings, or ask them.</source>
        <translation>Pengelola komputer ini menentukan server mana yang boleh dipakai. Pilih profil lain di Setelan, atau tanyakan kepada mereka.</translation>
    </message>
</context>
<context>
    <name>smile::console::Privacy</name>
    <message>
        <source>Show all personal data for this session…</source>
        <translation>Tampilkan semua data pribadi untuk sesi ini…</translation>
    </message>
    <message>
        <source>Hide personal data again</source>
        <translation>Sembunyikan lagi data pribadi</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>Tutupi jendela</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileDelegate</name>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileForm</name>
    <message>
        <source>An imitation of Smile inside this program, with invented people. It needs no key and no network, and everything may be tried on it.</source>
        <translation>Tiruan Smile di dalam program ini, dengan pengguna fiktif. Tidak perlu kunci atau jaringan, dan semuanya boleh dicoba.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Alamat API</translation>
    </message>
    <message>
        <source>Ends in /v1, as OPEN_API_HOST in the quickstart.</source>
        <translation>Berakhir dengan /v1, seperti OPEN_API_HOST di quickstart.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API Secret</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Permintaan per detik</translation>
    </message>
    <message>
        <source>Smile counts them per IP address, everybody in an office together. 0: no limit.</source>
        <translation>Smile menghitungnya per alamat IP, satu kantor digabung. 0: tanpa batas.</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Salinan lokal</translation>
    </message>
    <message>
        <source>Keep the records on this computer, sealed</source>
        <translation>Simpan catatan di komputer ini, terenkripsi</translation>
    </message>
    <message>
        <source>Wink script, version 2</source>
        <translation>Script Wink, versi 2</translation>
    </message>
    <message>
        <source>Wink script, version 1</source>
        <translation>Script Wink, versi 1</translation>
    </message>
    <message>
        <source>Kept from the next time this profile is used.</source>
        <translation>Disimpan mulai pemakaian profil berikutnya.</translation>
    </message>
    <message>
        <source>When this is saved, what is kept now is deleted.</source>
        <translation>Begitu perubahan ini disimpan, yang tersimpan sekarang akan dihapus.</translation>
    </message>
    <message>
        <source>Encrypted; its key is in the system&apos;s keychain. What Smile deletes goes here, too.</source>
        <translation>Terenkripsi; kuncinya ada di keychain sistem. Yang dihapus Smile juga hilang di sini.</translation>
    </message>
    <message>
        <source>A key is kept for this session only. Leave empty to go on with it.</source>
        <translation>Kunci disimpan untuk sesi ini saja. Biarkan kosong untuk tetap memakainya.</translation>
    </message>
    <message>
        <source>A key that is saved stays when both are left empty.</source>
        <translation>Kunci yang tersimpan tetap ada bila keduanya dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Beri nama profil.</translation>
    </message>
    <message>
        <source>Personal data on the screen</source>
        <translation>Data pribadi di layar</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Contacts masked</source>
        <translation>Kontak disamarkan</translation>
    </message>
    <message>
        <source>Names masked, too</source>
        <translation>Nama juga disamarkan</translation>
    </message>
    <message>
        <source>Fixed for this computer by those who look after it.</source>
        <translation>Ditetapkan untuk komputer ini oleh pengelolanya.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Tidak ada yang disembunyikan.</translation>
    </message>
    <message>
        <source>E-mails, phones, numbers, birth dates and addresses show a part; a click or Ctrl+H shows them for 30 seconds. Search finds by all of it.</source>
        <translation>E-mail, telepon, nomor, tanggal lahir, dan alamat tampil sebagian; klik atau Ctrl+H menampilkannya selama 30 detik. Pencarian tetap memakai nilai lengkap.</translation>
    </message>
    <message>
        <source>Contacts and numbers show a part, names their initials; photos are hidden. Amounts are never masked.</source>
        <translation>Kontak dan nomor tampil sebagian, nama hanya inisialnya; foto disembunyikan. Jumlah uang tidak pernah disamarkan.</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileModel</name>
    <message>
        <source>New profile</source>
        <translation>Profil baru</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, dipakai</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Di dalam program ini</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfileNotice</name>
    <message>
        <source>The profile is saved.</source>
        <translation>Profil disimpan.</translation>
    </message>
    <message>
        <source>The profile is saved, its key is in the system&apos;s keychain.</source>
        <translation>Profil disimpan, kuncinya ada di keychain sistem.</translation>
    </message>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>Kunci disimpan untuk sesi ini saja.</translation>
    </message>
    <message>
        <source>It is written nowhere. Enter it again after the next start.</source>
        <translation>Kunci tidak ditulis di mana pun. Masukkan lagi setelah program dimulai kembali.</translation>
    </message>
    <message>
        <source>The key was not kept.</source>
        <translation>Kunci tidak disimpan.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Kunci dilupakan.</translation>
    </message>
    <message>
        <source>It stays valid at Smile. Revoke it there if somebody else may have it.</source>
        <translation>Kunci tetap berlaku di Smile. Cabut di sana bila mungkin diketahui orang lain.</translation>
    </message>
    <message>
        <source>There was no key to forget.</source>
        <translation>Tidak ada kunci untuk dilupakan.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer and may still hold the key.</source>
        <translation>Keychain sistem tidak menjawab dan mungkin masih menyimpan kunci.</translation>
    </message>
    <message>
        <source>It is forgotten for this session. Forget it again when the keychain works.</source>
        <translation>Kunci dilupakan untuk sesi ini. Lupakan lagi saat keychain berfungsi.</translation>
    </message>
    <message>
        <source>The local copy is forgotten.</source>
        <translation>Salinan lokal dilupakan.</translation>
    </message>
    <message>
        <source>Its key was deleted first, then the file.</source>
        <translation>Kuncinya dihapus lebih dahulu, lalu filenya.</translation>
    </message>
    <message>
        <source>The local copy is deleted, but the keychain may still hold its key.</source>
        <translation>Salinan lokal dihapus, tetapi keychain mungkin masih menyimpan kuncinya.</translation>
    </message>
    <message>
        <source>The key opens nothing any more. Forget it again when the keychain works.</source>
        <translation>Kunci itu tidak membuka apa pun lagi. Lupakan lagi saat keychain berfungsi.</translation>
    </message>
    <message>
        <source>The local copy&apos;s key is deleted, but not its file.</source>
        <translation>Kunci salinan lokal dihapus, tetapi filenya belum.</translation>
    </message>
    <message>
        <source>Nobody can read it any more. Close every other Smile Console and forget the copy again.</source>
        <translation>Tidak ada lagi yang dapat membacanya. Tutup semua Smile Console lain, lalu lupakan salinan itu lagi.</translation>
    </message>
    <message>
        <source>This profile has no key yet.</source>
        <translation>Profil ini belum punya kunci.</translation>
    </message>
    <message>
        <source>Enter its API key and secret.</source>
        <translation>Masukkan API Key dan API Secret-nya.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Keychain sistem tidak menjawab.</translation>
    </message>
    <message>
        <source>Enter the API key and secret to work with them for this session.</source>
        <translation>Masukkan API Key dan API Secret untuk dipakai pada sesi ini.</translation>
    </message>
    <message>
        <source>Waiting for an answer…</source>
        <translation>Menunggu jawaban…</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Koneksi berfungsi.</translation>
    </message>
    <message>
        <source>Smile accepts this key.</source>
        <translation>Smile menerima kunci ini.</translation>
    </message>
    <message>
        <source>This key is for the Smile sandbox, not for production.</source>
        <translation>Kunci ini untuk sandbox Smile, bukan untuk produksi.</translation>
    </message>
    <message>
        <source>One key works in one mode only. Enter it in the profile “Smile sandbox”, or enter the key for production here.</source>
        <translation>Satu kunci hanya berlaku di satu mode. Masukkan di profil “Sandbox Smile”, atau masukkan kunci produksi di sini.</translation>
    </message>
    <message>
        <source>This key is for production, not for the Smile sandbox.</source>
        <translation>Kunci ini untuk produksi, bukan untuk sandbox Smile.</translation>
    </message>
    <message>
        <source>One key works in one mode only. Enter it in the profile “Production”, or enter the key for the sandbox here.</source>
        <translation>Satu kunci hanya berlaku di satu mode. Masukkan di profil “Produksi”, atau masukkan kunci sandbox di sini.</translation>
    </message>
    <message>
        <source>This server is not allowed on this computer.</source>
        <translation>Server ini tidak diizinkan di komputer ini.</translation>
    </message>
    <message>
        <source>Those who look after this computer decide which servers may be used.</source>
        <translation>Pengelola komputer ini menentukan server mana yang boleh dipakai.</translation>
    </message>
</context>
<context>
    <name>smile::console::ProfilesPanel</name>
    <message>
        <source>Profiles</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Tambah profil</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Pakai profil ini</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Lupakan kunci</translation>
    </message>
    <message>
        <source>Forget local copy…</source>
        <translation>Lupakan salinan lokal…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Hapus profil “%1”?</translation>
    </message>
    <message>
        <source>Its settings, its key and its local copy are forgotten on this computer. Nothing changes at Smile.</source>
        <translation>Setelan, kunci, dan salinan lokalnya dilupakan di komputer ini. Tidak ada yang berubah di Smile.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Forget the local copy of “%1”?</source>
        <translation>Lupakan salinan lokal “%1”?</translation>
    </message>
    <message>
        <source>First its key is deleted from the keychain, then the file: from then on nobody can read it. What is on screen stays in memory. Nothing changes at Smile, and after the next start everything is fetched and kept again.</source>
        <translation>Pertama kuncinya dihapus dari keychain, lalu filenya: setelah itu tidak ada yang dapat membacanya. Yang ada di layar tetap di memori. Tidak ada yang berubah di Smile, dan setelah program dimulai lagi semuanya diambil dan disimpan kembali.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>It is in use. Choose another profile first.</source>
        <translation>Sedang dipakai. Pilih profil lain dahulu.</translation>
    </message>
</context>
<context>
    <name>smile::console::ProviderDays</name>
    <message>
        <source>%1 % of the tries of the last %2 days worked: %3 of %4.</source>
        <translation>%1 % percobaan dalam %2 hari terakhir berhasil: %3 dari %4.</translation>
    </message>
    <message>
        <source>A bar a day: worked green, failed red</source>
        <translation>Satu batang per hari: hijau berhasil, merah gagal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>Why they failed</source>
        <translation>Mengapa gagal</translation>
    </message>
    <message>
        <source>The provider gave no code</source>
        <translation>Penyedia tidak memberi kode</translation>
    </message>
</context>
<context>
    <name>smile::console::ProviderLine</name>
    <message>
        <source>The last 24 hours: %1 worked, %2 failed</source>
        <translation>24 jam terakhir: %1 berhasil, %2 gagal</translation>
    </message>
</context>
<context>
    <name>smile::console::QuitDialog</name>
    <message numerus="yes">
        <source>Quit while %n action(s) are under way?</source>
        <translation>
            <numerusform>Keluar selagi %n tindakan berjalan?</numerusform>
        </translation>
    </message>
    <message>
        <source>The request has left and may take effect. If you wait, its outcome is shown and kept; if you quit now, it is written to the audit file as unknown.</source>
        <translation>Permintaan sudah terkirim dan mungkin berlaku. Bila Anda menunggu, hasilnya ditampilkan dan disimpan; bila keluar sekarang, hasilnya ditulis di file audit sebagai tidak diketahui.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Keluar sekarang</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Tunggu</translation>
    </message>
    <message>
        <source>Nothing is under way any more. Quit?</source>
        <translation>Tidak ada lagi yang berjalan. Keluar?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Tetap</translation>
    </message>
</context>
<context>
    <name>smile::console::RateCard</name>
    <message>
        <source>requests a second, of %1 allowed</source>
        <translation>permintaan per detik, dari %1 yang diizinkan</translation>
    </message>
    <message>
        <source>requests a second, without a limit</source>
        <translation>permintaan per detik, tanpa batas</translation>
    </message>
    <message>
        <source>For a person (dark): %1. In the background (light): %2.</source>
        <translation>Untuk petugas (gelap): %1. Di latar belakang (terang): %2.</translation>
    </message>
    <message>
        <source>Waiting: %1 for a person, %2 in the background.</source>
        <translation>Menunggu: %1 untuk petugas, %2 di latar belakang.</translation>
    </message>
    <message>
        <source>Smile never asked to slow down (429) since the start.</source>
        <translation>Smile belum pernah meminta lebih pelan (429) sejak program dimulai.</translation>
    </message>
    <message numerus="yes">
        <source>Smile asked to slow down (429) %n time(s) since the start.</source>
        <translation>
            <numerusform>Smile meminta lebih pelan (429) %n kali sejak program dimulai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of the last minute</source>
        <translation>Permintaan dalam satu menit terakhir</translation>
    </message>
</context>
<context>
    <name>smile::console::ReadChart</name>
    <message>
        <source>Point at it or use the arrow keys for exact values.</source>
        <translation>Arahkan penunjuk ke grafik atau gunakan tombol panah untuk nilai persisnya.</translation>
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
        <translation>Salin ID</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Salin sel</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Salin baris</translation>
    </message>
</context>
<context>
    <name>smile::console::RecordSection</name>
    <message>
        <source>%1 of this person</source>
        <translation>%1 pengguna ini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>smile::console::ReferenceLine</name>
    <message>
        <source>Copy own reference</source>
        <translation>Salin referensi sendiri</translation>
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
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tanpa jawaban</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
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
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
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
        <translation>Mungkin orang yang sama dua kali</translation>
    </message>
    <message>
        <source>Look there too before anybody is invited again: each invite makes another user.</source>
        <translation>Lihat juga di sana sebelum mengundang lagi: setiap undangan membuat pengguna baru.</translation>
    </message>
    <message numerus="yes">
        <source>%n more like these</source>
        <translation>
            <numerusform>%n lagi seperti ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>smile::console::SavedViews</name>
    <message>
        <source>Errors</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>Menunggu OTP</translation>
    </message>
    <message>
        <source>Re-authorise</source>
        <translation>Otorisasi ulang</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Belum pernah dibuka</translation>
    </message>
</context>
<context>
    <name>smile::console::SayPane</name>
    <message>
        <source>Say to them</source>
        <translation>Sampaikan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copies what to say to them</source>
        <translation>Menyalin yang perlu disampaikan</translation>
    </message>
    <message>
        <source>Say to them: %1</source>
        <translation>Sampaikan: %1</translation>
    </message>
</context>
<context>
    <name>smile::console::SearchPopup</name>
    <message>
        <source>Recently opened</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accounts with this error</source>
        <translation>Akun dengan error ini</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Nothing found in what is loaded so far</source>
        <translation>Tidak ditemukan di antara yang sudah dimuat</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
</context>
<context>
    <name>smile::console::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
</context>
<context>
    <name>smile::console::StartForm</name>
    <message>
        <source>Person</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>SDK version</source>
        <translation>Versi SDK</translation>
    </message>
    <message>
        <source>Wink template</source>
        <translation>Template Wink</translation>
    </message>
    <message>
        <source>Optional. Ids seen on earlier invites are offered.</source>
        <translation>Opsional. ID dari undangan sebelumnya ditawarkan.</translation>
    </message>
    <message>
        <source>Version 2</source>
        <translation>Versi 2</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>Versi 1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Always with a fresh token</source>
        <translation>Selalu dengan token baru</translation>
    </message>
</context>
<context>
    <name>smile::console::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Hentikan pemuatan</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) under way</source>
        <translation>
            <numerusform>%n tindakan berjalan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Loading: %1</source>
        <translation>Memuat: %1</translation>
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
        <translation>Salin sel</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Salin baris</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Sisa %1</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>sisa %1 jam %2 mnt</translation>
    </message>
    <message>
        <source>No token yet. Each start gets a fresh one.</source>
        <translation>Belum ada token. Setiap mulai mendapat token baru.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Start again for a fresh one.</source>
        <translation>Mulai lagi untuk mendapat yang baru.</translation>
    </message>
    <message>
        <source>It opens the widget once and is not kept.</source>
        <translation>Token membuka widget satu kali dan tidak disimpan.</translation>
    </message>
    <message>
        <source>Copy account id</source>
        <translation>Salin ID akun</translation>
    </message>
    <message>
        <source>None yet. It appears when somebody signs in at a provider.</source>
        <translation>Belum ada. Muncul saat seseorang login ke penyedia.</translation>
    </message>
    <message>
        <source>The API does not show this account.</source>
        <translation>API tidak menampilkan akun ini.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Koneksi: %1</translation>
    </message>
    <message>
        <source>Monitoring: %1</source>
        <translation>Pemantauan: %1</translation>
    </message>
    <message>
        <source>No callbacks yet</source>
        <translation>Belum ada callback</translation>
    </message>
    <message>
        <source>Each one appears here as the widget calls it.</source>
        <translation>Masing-masing muncul di sini saat dipanggil widget.</translation>
    </message>
    <message>
        <source>Link token</source>
        <translation>Token penautan</translation>
    </message>
    <message>
        <source>Time left of the token</source>
        <translation>Sisa waktu token</translation>
    </message>
    <message>
        <source>Account, as the API tells it</source>
        <translation>Akun, menurut API</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Buka pengguna</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Wink events</source>
        <translation>Peristiwa Wink</translation>
    </message>
    <message>
        <source>Data of the callback</source>
        <translation>Data callback</translation>
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
        <translation>Kesimpulan</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Belum ada yang diketahui</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Yang disampaikan</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Masalah terbuka</translation>
    </message>
    <message>
        <source>Not everything has been read yet.</source>
        <translation>Belum semuanya dibaca.</translation>
    </message>
    <message>
        <source>Accounts (provider, connection, monitoring, code, since)</source>
        <translation>Akun (penyedia, koneksi, pemantauan, kode, sejak)</translation>
    </message>
    <message>
        <source>Invites (stage, sent)</source>
        <translation>Undangan (tahap, dikirim)</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>hasil tidak diketahui</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>permintaan %1</translation>
    </message>
    <message>
        <source>Done in this session</source>
        <translation>Dilakukan pada sesi ini</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
</context>
<context>
    <name>smile::console::TableExport</name>
    <message>
        <source>Export the table…</source>
        <translation>Ekspor tabel…</translation>
    </message>
    <message>
        <source>Exporting the table</source>
        <translation>Mengekspor tabel</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 dari %2 baris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>smile::console::TableView</name>
    <message>
        <source>Default columns</source>
        <translation>Kolom bawaan</translation>
    </message>
</context>
<context>
    <name>smile::console::TemplatePreview</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Landing page</source>
        <translation>Halaman landing</translation>
    </message>
    <message>
        <source>Success page</source>
        <translation>Halaman sukses</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sukses</translation>
    </message>
    <message>
        <source>From %1 · reply to %2</source>
        <translation>Dari %1 · balas ke %2</translation>
    </message>
    <message>
        <source>This template sends no mail: hand the link over yourself.</source>
        <translation>Template ini tidak mengirim e-mail: sampaikan sendiri link-nya.</translation>
    </message>
</context>
<context>
    <name>smile::console::TemplatesPage</name>
    <message>
        <source>Kind of template</source>
        <translation>Jenis template</translation>
    </message>
</context>
<context>
    <name>smile::console::TestPeopleCard</name>
    <message>
        <source>Test people</source>
        <translation>Pengguna uji</translation>
    </message>
    <message>
        <source>User name, password and code of Smile&apos;s own test people. Typing fills the form that is on the page.</source>
        <translation>Nama pengguna, kata sandi, dan OTP pengguna uji milik Smile. Tombol Isikan mengisi formulir di halaman.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Isikan</translation>
    </message>
    <message>
        <source>Types %1&apos;s user name and password</source>
        <translation>Mengisikan nama pengguna dan kata sandi %1</translation>
    </message>
    <message>
        <source>Copy %1&apos;s user name</source>
        <translation>Salin nama pengguna %1</translation>
    </message>
    <message>
        <source>Copy %1&apos;s password</source>
        <translation>Salin kata sandi %1</translation>
    </message>
    <message>
        <source>Copy %1&apos;s code</source>
        <translation>Salin OTP %1</translation>
    </message>
</context>
<context>
    <name>smile::console::TextField</name>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
</context>
<context>
    <name>smile::console::TimelineModel</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Keterangan lain</translation>
    </message>
</context>
<context>
    <name>smile::console::TimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Berhenti mengikuti</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Tampilkan hanya</translation>
    </message>
    <message>
        <source>Nothing is known to have happened.</source>
        <translation>Belum ada kejadian yang diketahui.</translation>
    </message>
    <message>
        <source>Nothing of this kind is known.</source>
        <translation>Tidak ada yang diketahui dari jenis ini.</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>Tampilkan catatan</translation>
    </message>
    <message>
        <source>There is no record of it</source>
        <translation>Tidak ada catatannya</translation>
    </message>
</context>
<context>
    <name>smile::console::Times</name>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
</context>
<context>
    <name>smile::console::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search people, accounts, invites, ids, pages, views, actions</source>
        <translation>Cari pengguna, akun, undangan, ID, halaman, tampilan, tindakan</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sinkron: %1</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Sinkron terakhir: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a second</source>
        <translation>
            <numerusform>%n permintaan per detik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests a second</source>
        <translation>%1 dari %2 permintaan per detik</translation>
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
        <translation>Tidak ada yang diunggah.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Unggahan</translation>
    </message>
    <message>
        <source>Files of this upload</source>
        <translation>File dalam unggahan ini</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Tampilkan file</translation>
    </message>
    <message>
        <source>Copy the archive id</source>
        <translation>Salin ID arsip</translation>
    </message>
</context>
<context>
    <name>smile::console::UserForm</name>
    <message>
        <source>New person</source>
        <translation>Pengguna baru</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Referensi Anda</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Reference %1, name</source>
        <translation>Referensi %1, nama</translation>
    </message>
    <message>
        <source>Reference %1, value</source>
        <translation>Referensi %1, nilai</translation>
    </message>
    <message>
        <source>Up to five, for example the application number. No names.</source>
        <translation>Sampai lima, misalnya nomor pengajuan. Tanpa nama.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Two references are called “%1”: each needs a name of its own.</source>
        <translation>Dua referensi bernama “%1”: masing-masing perlu nama sendiri.</translation>
    </message>
    <message>
        <source>The answer was lost; the person may have been created. Look at People first.</source>
        <translation>Jawaban hilang; pengguna mungkin sudah dibuat. Lihat halaman Pengguna dahulu.</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>Pengguna tidak dibuat.</translation>
    </message>
</context>
<context>
    <name>smile::console::VerdictCard</name>
    <message>
        <source>Request id</source>
        <translation>ID permintaan</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Salin ID permintaan</translation>
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
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewPane</name>
    <message>
        <source>Link an account in the Wink widget</source>
        <translation>Tautkan akun di widget Wink</translation>
    </message>
    <message>
        <source>Choose a person, or a new one. The widget opens here with a fresh token, as a borrower sees it.</source>
        <translation>Pilih pengguna, atau buat yang baru. Widget terbuka di sini dengan token baru, seperti yang dilihat peminjam.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Asking Smile for a token…</source>
        <translation>Meminta token ke Smile…</translation>
    </message>
    <message>
        <source>It opens the widget once and is not kept.</source>
        <translation>Token membuka widget satu kali dan tidak disimpan.</translation>
    </message>
    <message>
        <source>The widget was closed</source>
        <translation>Widget ditutup</translation>
    </message>
    <message>
        <source>What it said stands in the list. Start it again with a fresh token.</source>
        <translation>Yang disampaikannya ada di daftar. Mulai lagi dengan token baru.</translation>
    </message>
    <message>
        <source>The script cannot be used</source>
        <translation>Script tidak dapat digunakan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>The widget cannot be shown here</source>
        <translation>Widget tidak dapat ditampilkan di sini</translation>
    </message>
    <message>
        <source>The answer was lost; the person may have been created. Look at People before you try again.</source>
        <translation>Jawaban hilang; pengguna mungkin sudah dibuat. Lihat halaman Pengguna sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Opening the widget</source>
        <translation>Membuka widget</translation>
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
        <translation>Perkecil (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Perbesar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the window (F; Ctrl+0 for 100 %)</source>
        <translation>Sesuaikan jendela (F; Ctrl+0 untuk 100 %)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation>Putar ke kiri (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>Putar ke kanan (R)</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Halaman sebelumnya (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Halaman berikutnya (Page Down)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>In the system&apos;s program</source>
        <translation>Di program milik sistem</translation>
    </message>
    <message>
        <source>Close the file (Esc)</source>
        <translation>Tutup file (Esc)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>smile::console::ViewsKeeper</name>
    <message>
        <source>Name of the view</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Keep this filter as a view…</source>
        <translation>Simpan filter ini sebagai tampilan…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Hapus tampilan ini</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Kept in the settings of this computer, as plain text: name nobody in it.</source>
        <translation>Disimpan di pengaturan komputer ini sebagai teks biasa: jangan cantumkan nama siapa pun.</translation>
    </message>
    <message>
        <source>It holds personal text and is kept with the sealed copy of this profile.</source>
        <translation>Isinya memuat data pribadi dan disimpan bersama salinan terenkripsi profil ini.</translation>
    </message>
    <message>
        <source>It holds personal text, and this profile has no sealed copy: it is kept until this session ends.</source>
        <translation>Isinya memuat data pribadi, dan profil ini tidak punya salinan terenkripsi: disimpan hanya sampai sesi ini berakhir.</translation>
    </message>
    <message>
        <source>Keep this filter as a view</source>
        <translation>Simpan filter ini sebagai tampilan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ganti nama tampilan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkPage</name>
    <message>
        <source>No sign-in form is on the page</source>
        <translation>Tidak ada formulir login di halaman</translation>
    </message>
    <message>
        <source>Opening the Wink widget</source>
        <translation>Membuka widget Wink</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Buka alamat ini di browser?</translation>
    </message>
    <message>
        <source>The widget&apos;s page leads to:</source>
        <translation>Halaman widget menuju ke:</translation>
    </message>
    <message>
        <source>The widget itself stays where it is.</source>
        <translation>Widget sendiri tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di browser</translation>
    </message>
    <message>
        <source>May the widget use the camera?</source>
        <translation>Izinkan widget memakai kamera?</translation>
    </message>
    <message>
        <source>The page of %1 wants to see through this computer&apos;s camera.</source>
        <translation>Halaman %1 ingin melihat lewat kamera komputer ini.</translation>
    </message>
    <message>
        <source>It holds until the widget is started again.</source>
        <translation>Berlaku sampai widget dimulai lagi.</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>Jangan izinkan</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Izinkan</translation>
    </message>
    <message>
        <source>Wink</source>
        <translation>Wink</translation>
    </message>
    <message>
        <source>What to start</source>
        <translation>Yang akan dimulai</translation>
    </message>
    <message>
        <source>Test people</source>
        <translation>Pengguna uji</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkRun</name>
    <message>
        <source>Wink widget</source>
        <translation>Widget Wink</translation>
    </message>
</context>
<context>
    <name>smile::console::WinkSession</name>
    <message>
        <source>This profile has no address for the script of version %1. Settings is where it is entered.</source>
        <translation>Profil ini tidak punya alamat untuk script versi %1. Alamat itu diisi di Setelan.</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>The action could not be recorded in %1: %2</source>
        <translation>Tindakan tidak dapat dicatat di %1: %2</translation>
    </message>
    <message>
        <source>Line %1 of the file is not NAME=VALUE.</source>
        <translation>Baris %1 pada file bukan NAMA=NILAI.</translation>
    </message>
    <message>
        <source>Line %1 of the file has a quote that does not close.</source>
        <translation>Baris %1 pada file punya tanda kutip yang tidak ditutup.</translation>
    </message>
    <message>
        <source>The environment file is not a text file in UTF-8.</source>
        <translation>File environment bukan file teks UTF-8.</translation>
    </message>
    <message>
        <source>The environment file does not set %1.</source>
        <translation>File environment tidak menetapkan %1.</translation>
    </message>
    <message>
        <source>The environment file leaves %1 empty.</source>
        <translation>File environment membiarkan %1 kosong.</translation>
    </message>
    <message>
        <source>The environment file cannot be read: %1</source>
        <translation>File environment tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>The environment file is larger than 64 KiB.</source>
        <translation>File environment lebih besar dari 64 KiB.</translation>
    </message>
    <message>
        <source>The address must not hold a ? or a #.</source>
        <translation>Alamat tidak boleh memuat ? atau #.</translation>
    </message>
    <message>
        <source>The address must end in /v1.</source>
        <translation>Alamat harus diakhiri /v1.</translation>
    </message>
    <message>
        <source>The Wink script needs a complete https:// address (http:// for this computer only).</source>
        <translation>Script Wink perlu alamat https:// lengkap (http:// hanya untuk komputer ini).</translation>
    </message>
    <message>
        <source>The Wink script&apos;s address names no file.</source>
        <translation>Alamat script Wink tidak menyebut file.</translation>
    </message>
    <message>
        <source>Embedded sandbox</source>
        <translation>Sandbox bawaan</translation>
    </message>
    <message>
        <source>Smile sandbox</source>
        <translation>Sandbox Smile</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksi</translation>
    </message>
    <message>
        <source>Custom host</source>
        <translation>Host khusus</translation>
    </message>
    <message>
        <source>Enter a complete address, such as https://sandbox.smileapi.io/v1.</source>
        <translation>Masukkan alamat lengkap, misalnya https://sandbox.smileapi.io/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Alamat harus diawali https://.</translation>
    </message>
    <message>
        <source>The address has no host.</source>
        <translation>Alamat tidak punya host.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Alamat tidak boleh memuat nama pengguna atau kata sandi.</translation>
    </message>
    <message>
        <source>Use https://. Plain http:// is allowed for this computer only (localhost).</source>
        <translation>Gunakan https://. http:// biasa hanya diizinkan untuk komputer ini (localhost).</translation>
    </message>
    <message>
        <source>The profile has no id.</source>
        <translation>Profil ini tidak punya ID.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Beri nama profil.</translation>
    </message>
    <message>
        <source>Requests per second must be between 0 (no limit) and 1,000.</source>
        <translation>Permintaan per detik harus antara 0 (tanpa batas) dan 1.000.</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>File environment</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Masukkan API Key.</translation>
    </message>
    <message>
        <source>Enter the API secret.</source>
        <translation>Masukkan API Secret.</translation>
    </message>
    <message>
        <source>The API key holds a blank, a colon or another character that no key has.</source>
        <translation>API Key memuat spasi, titik dua, atau karakter lain yang tidak ada pada kunci mana pun.</translation>
    </message>
    <message>
        <source>The API secret holds a blank or another character that no secret has.</source>
        <translation>API Secret memuat spasi atau karakter lain yang tidak ada pada secret mana pun.</translation>
    </message>
    <message>
        <source>The settings file is damaged; what could be read of it is used.</source>
        <translation>File pengaturan rusak; yang masih terbaca tetap dipakai.</translation>
    </message>
    <message>
        <source>Settings cannot be saved: the configuration folder is not writable.</source>
        <translation>Setelan tidak dapat disimpan: folder konfigurasi tidak dapat ditulisi.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Uni Emirat Arab</translation>
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
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Swiss</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Tiongkok</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanyol</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Prancis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Inggris Raya</translation>
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
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Jepang</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kamboja</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Korea Selatan</translation>
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
        <translation>Makau</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Belanda</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Selandia Baru</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipina</translation>
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
        <translation>Arab Saudi</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Leste</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Serikat</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrika Selatan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Unggah</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Jaminan sosial</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Non-binary</source>
        <translation>Non-biner</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Belum kawin</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Kawin</translation>
    </message>
    <message>
        <source>Lifetime partner</source>
        <translation>Pasangan hidup</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Pisah</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Cerai hidup</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Cerai mati</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Warga negara</translation>
    </message>
    <message>
        <source>Resident alien</source>
        <translation>WNA menetap</translation>
    </message>
    <message>
        <source>Non-resident alien</source>
        <translation>WNA tidak menetap</translation>
    </message>
    <message>
        <source>Undocumented</source>
        <translation>Tanpa dokumen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Utama</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pribadi</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Fixed line</source>
        <translation>Telepon tetap</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Tidak disebutkan</translation>
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
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Luar negeri</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Penagihan</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identitas diri</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Slip gaji</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Clearance</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Per jam</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Harian</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Mingguan</translation>
    </message>
    <message>
        <source>Twice a month</source>
        <translation>Dua kali sebulan</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Bulanan</translation>
    </message>
    <message>
        <source>Every two months</source>
        <translation>Tiap dua bulan</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Triwulanan</translation>
    </message>
    <message>
        <source>Annually</source>
        <translation>Tahunan</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Tidak tetap</translation>
    </message>
    <message>
        <source>Tax document</source>
        <translation>Dokumen pajak</translation>
    </message>
    <message>
        <source>Employment certificate</source>
        <translation>Surat keterangan kerja</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Rekening koran</translation>
    </message>
    <message>
        <source>Company ID card</source>
        <translation>Kartu karyawan</translation>
    </message>
    <message>
        <source>NBI clearance</source>
        <translation>NBI clearance</translation>
    </message>
    <message>
        <source>Government ID card</source>
        <translation>Kartu identitas resmi</translation>
    </message>
    <message>
        <source>Telephone bill</source>
        <translation>Tagihan telepon</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>Tagihan listrik</translation>
    </message>
    <message>
        <source>Water bill</source>
        <translation>Tagihan air</translation>
    </message>
    <message>
        <source>Personal information</source>
        <translation>Informasi pribadi</translation>
    </message>
    <message>
        <source>Employment information</source>
        <translation>Informasi pekerjaan</translation>
    </message>
    <message>
        <source>Tax payment</source>
        <translation>Pembayaran pajak</translation>
    </message>
    <message>
        <source>Company ID card, front</source>
        <translation>Kartu karyawan, depan</translation>
    </message>
    <message>
        <source>Company ID card, back</source>
        <translation>Kartu karyawan, belakang</translation>
    </message>
    <message>
        <source>Card, front</source>
        <translation>Kartu, depan</translation>
    </message>
    <message>
        <source>Card, back</source>
        <translation>Kartu, belakang</translation>
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
        <translation>Identitas</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaksi</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Employments</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Incomes</source>
        <translation>Penghasilan</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Iuran</translation>
    </message>
    <message>
        <source>Estimated incomes</source>
        <translation>Estimasi penghasilan</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>Kewajiban</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Penautan</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Gig platform</source>
        <translation>Platform gig</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pemerintah</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Kredensial</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Jasa profesional</translation>
    </message>
    <message>
        <source>Transport and delivery</source>
        <translation>Transportasi dan pengantaran</translation>
    </message>
    <message>
        <source>Asset sharing</source>
        <translation>Berbagi aset</translation>
    </message>
    <message>
        <source>Online selling</source>
        <translation>Penjualan online</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>Asuransi sosial</translation>
    </message>
    <message>
        <source>Human resources system</source>
        <translation>Sistem SDM</translation>
    </message>
    <message>
        <source>Payroll system</source>
        <translation>Sistem penggajian</translation>
    </message>
    <message>
        <source>Document wallet</source>
        <translation>Dompet dokumen</translation>
    </message>
    <message>
        <source>Agriculture, forestry, fishing</source>
        <translation>Pertanian, kehutanan, perikanan</translation>
    </message>
    <message>
        <source>Mining and quarrying</source>
        <translation>Pertambangan dan penggalian</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industri pengolahan</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>Listrik dan gas</translation>
    </message>
    <message>
        <source>Water and waste</source>
        <translation>Air dan limbah</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Konstruksi</translation>
    </message>
    <message>
        <source>Trade and vehicle repair</source>
        <translation>Perdagangan dan reparasi kendaraan</translation>
    </message>
    <message>
        <source>Transport and storage</source>
        <translation>Transportasi dan pergudangan</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hotel dan restoran</translation>
    </message>
    <message>
        <source>Information and communication</source>
        <translation>Informasi dan komunikasi</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Keuangan dan asuransi</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Real estat</translation>
    </message>
    <message>
        <source>Professional and scientific work</source>
        <translation>Jasa profesional dan ilmiah</translation>
    </message>
    <message>
        <source>Administrative services</source>
        <translation>Jasa administratif</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Administrasi pemerintahan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>Kesehatan dan kegiatan sosial</translation>
    </message>
    <message>
        <source>Arts and recreation</source>
        <translation>Kesenian dan rekreasi</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Jasa lainnya</translation>
    </message>
    <message>
        <source>Private households</source>
        <translation>Rumah tangga</translation>
    </message>
    <message>
        <source>International organizations</source>
        <translation>Badan internasional</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Pengguna dibuat</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Sesi selesai</translation>
    </message>
    <message>
        <source>Session reset</source>
        <translation>Sesi direset</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <translation>Undangan dikirim</translation>
    </message>
    <message>
        <source>Invite linked</source>
        <translation>Undangan tertaut</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Akun dibuat</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Akun terhubung</translation>
    </message>
    <message>
        <source>Account disconnected</source>
        <translation>Akun terputus</translation>
    </message>
    <message>
        <source>Account failed</source>
        <translation>Akun gagal</translation>
    </message>
    <message>
        <source>Account sync finished</source>
        <translation>Sinkronisasi akun selesai</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>Tugas dimulai</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>Tugas selesai</translation>
    </message>
    <message>
        <source>Archive started</source>
        <translation>Arsip dimulai</translation>
    </message>
    <message>
        <source>Archive analyzed</source>
        <translation>Arsip dianalisis</translation>
    </message>
    <message>
        <source>Archive revoked</source>
        <translation>Arsip dicabut</translation>
    </message>
    <message>
        <source>Archive failed</source>
        <translation>Arsip gagal</translation>
    </message>
    <message>
        <source>Identity added</source>
        <translation>Identitas ditambahkan</translation>
    </message>
    <message>
        <source>Rating added</source>
        <translation>Rating ditambahkan</translation>
    </message>
    <message>
        <source>Transactions added</source>
        <translation>Transaksi ditambahkan</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>Dokumen ditambahkan</translation>
    </message>
    <message>
        <source>Documents updated</source>
        <translation>Dokumen diperbarui</translation>
    </message>
    <message>
        <source>Employments added</source>
        <translation>Pekerjaan ditambahkan</translation>
    </message>
    <message>
        <source>Employments updated</source>
        <translation>Pekerjaan diperbarui</translation>
    </message>
    <message>
        <source>Incomes added</source>
        <translation>Penghasilan ditambahkan</translation>
    </message>
    <message>
        <source>Incomes updated</source>
        <translation>Penghasilan diperbarui</translation>
    </message>
    <message>
        <source>Contributions added</source>
        <translation>Iuran ditambahkan</translation>
    </message>
    <message>
        <source>Contributions updated</source>
        <translation>Iuran diperbarui</translation>
    </message>
    <message>
        <source>Estimated incomes added</source>
        <translation>Estimasi penghasilan ditambahkan</translation>
    </message>
    <message>
        <source>Estimated incomes updated</source>
        <translation>Estimasi penghasilan diperbarui</translation>
    </message>
    <message>
        <source>Liabilities added</source>
        <translation>Kewajiban ditambahkan</translation>
    </message>
    <message>
        <source>Liabilities updated</source>
        <translation>Kewajiban diperbarui</translation>
    </message>
    <message>
        <source>Insight added</source>
        <translation>Insight ditambahkan</translation>
    </message>
    <message>
        <source>Link added</source>
        <translation>Penautan ditambahkan</translation>
    </message>
    <message>
        <source>Verification started</source>
        <translation>Verifikasi dimulai</translation>
    </message>
    <message>
        <source>Verification completed</source>
        <translation>Verifikasi selesai</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Catatan dibuat</translation>
    </message>
    <message>
        <source>Record completed</source>
        <translation>Catatan selesai</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Semua peristiwa</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Awaiting MFA</source>
        <translation>Menunggu OTP</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Tertunda</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Terputus</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Perlu tindakan</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Tidak didukung</translation>
    </message>
    <message>
        <source>Wrong credentials</source>
        <translation>Data login salah</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>OTP salah</translation>
    </message>
    <message>
        <source>Code not entered in time</source>
        <translation>OTP terlambat diisi</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Kata sandi kedaluwarsa</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Login tidak diterima</translation>
    </message>
    <message>
        <source>Sign-in needed again</source>
        <translation>Perlu login lagi</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Akun terkunci</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Akun dinonaktifkan</translation>
    </message>
    <message>
        <source>Account not accessible</source>
        <translation>Akun tidak dapat diakses</translation>
    </message>
    <message>
        <source>Account incomplete</source>
        <translation>Akun belum lengkap</translation>
    </message>
    <message>
        <source>Wrong kind of account</source>
        <translation>Jenis akun salah</translation>
    </message>
    <message>
        <source>Terms not accepted</source>
        <translation>Ketentuan belum disetujui</translation>
    </message>
    <message>
        <source>Unsupported way to sign in</source>
        <translation>Cara login tidak didukung</translation>
    </message>
    <message>
        <source>Unsupported kind of code</source>
        <translation>Jenis OTP tidak didukung</translation>
    </message>
    <message>
        <source>Provider unavailable</source>
        <translation>Penyedia tidak tersedia</translation>
    </message>
    <message>
        <source>Fault at Smile</source>
        <translation>Gangguan di Smile</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Diundang</translation>
    </message>
    <message>
        <source>Mail opened</source>
        <translation>E-mail dibuka</translation>
    </message>
    <message>
        <source>Landing page opened</source>
        <translation>Landing dibuka</translation>
    </message>
    <message>
        <source>Wink opened</source>
        <translation>Wink dibuka</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Tertaut</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Wink site</source>
        <translation>Situs Wink</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>Tautkan akun</translation>
    </message>
    <message>
        <source>Update account</source>
        <translation>Perbarui akun</translation>
    </message>
    <message>
        <source>Analyze archive</source>
        <translation>Analisis arsip</translation>
    </message>
    <message>
        <source>Classify archive</source>
        <translation>Klasifikasi arsip</translation>
    </message>
    <message>
        <source>Analyzed</source>
        <translation>Dianalisis</translation>
    </message>
    <message>
        <source>A mandatory field is missing</source>
        <translation>Ada kolom wajib yang kosong</translation>
    </message>
    <message>
        <source>A field has the wrong form</source>
        <translation>Format kolom salah</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Ada kecocokan</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Berlaku</translation>
    </message>
</context>
</TS>
