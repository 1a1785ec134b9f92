// SPDX-License-Identifier: EUPL-1.2
// swift-format-ignore-file

extension Sentence {
  /// What most texts are put together from.
  static let plain: [Sentence] = [
    Sentence(
      en: "The cluster agrees on three fields in which it wants to lead and leaves the others.",
      hu: "A klaszter három területet választ, ahol élen kíván járni, a többit elengedi.",
      ro: "Clusterul alege trei domenii în care vrea să fie lider și renunță la celelalte.",
      el: "Το συνεργατικό σχήμα επιλέγει τρεις τομείς στους οποίους θέλει να πρωτοπορήσει.",
      sr: "Кластер бира три области у којима жели да предњачи, а остале напушта.",
      tr: "Küme, öncü olmak istediği üç alanı seçer ve ötekileri bırakır."),
    Sentence(
      en: "Calls are announced a year ahead, so that small firms can prepare.",
      hu: "A felhívásokat egy évvel előre meghirdetik, hogy a kisvállalkozások felkészülhessenek.",
      ro: "Apelurile se anunță cu un an înainte, pentru ca firmele mici să se poată pregăti.",
      el: "Οι προσκλήσεις ανακοινώνονται έναν χρόνο νωρίτερα, ώστε να προετοιμαστούν οι μικρές επιχειρήσεις.",
      sr: "Позиви се објављују годину дана унапред, како би мала предузећа могла да се припреме.",
      tr: "Çağrılar bir yıl önceden duyurulur, böylece küçük işletmeler hazırlanabilir."),
    Sentence(
      en: "Half of the members had never exported; after two years a third of them did.",
      hu: "A tagok fele korábban sosem exportált; két év múlva harmaduk már igen.",
      ro: "Jumătate dintre membri nu exportaseră niciodată; după doi ani, o treime dintre ei o fac.",
      el: "Τα μισά μέλη δεν είχαν κάνει ποτέ εξαγωγές· έπειτα από δύο χρόνια κάνει το ένα τρίτο.",
      sr: "Половина чланова никада није извозила; после две године извози трећина.",
      tr: "Üyelerin yarısı hiç ihracat yapmamıştı; iki yıl sonra üçte biri yapıyor."),
    Sentence(
      en: "The region compares itself with its peers instead of with the best, and learns more.",
      hu: "A régió nem a legjobbakhoz, hanem a hozzá hasonlókhoz méri magát, és többet tanul belőle.",
      ro: "Regiunea se compară cu cele asemănătoare, nu cu cele mai bune, și învață mai mult.",
      el: "Η περιφέρεια συγκρίνεται με όμοιές της και όχι με τις καλύτερες, και μαθαίνει περισσότερα.",
      sr: "Регион се пореди са сличнима, а не са најбољима, и више научи.",
      tr: "Bölge kendini en iyilerle değil benzerleriyle karşılaştırır ve daha çok öğrenir."),
    Sentence(
      en: "Vocational schools teach on the machines that the firms will buy next.",
      hu: "A szakképző iskolák azokon a gépeken tanítanak, amelyeket a cégek legközelebb vesznek meg.",
      ro: "Școlile profesionale predau pe mașinile pe care firmele le vor cumpăra în curând.",
      el: "Οι επαγγελματικές σχολές διδάσκουν στα μηχανήματα που θα αγοράσουν οι επιχειρήσεις.",
      sr: "Стручне школе уче на машинама које ће предузећа тек купити.",
      tr: "Meslek okulları, firmaların yakında alacağı makinelerde eğitim verir."),
    Sentence(
      en: "A guarantee of 70 % moves more private money than a grant of 30 %.",
      hu: "A 70%-os garancia több magánpénzt mozgat meg, mint a 30%-os támogatás.",
      ro: "O garanție de 70 % atrage mai mulți bani privați decât un grant de 30 %.",
      el: "Μια εγγύηση 70 % κινητοποιεί περισσότερα ιδιωτικά κεφάλαια από μια επιχορήγηση 30 %.",
      sr: "Гаранција од 70 % покреће више приватног новца него бесповратних 30 %.",
      tr: "%70'lik bir garanti, %30'luk bir hibeden daha çok özel kaynak harekete geçirir."),
    Sentence(
      en: "Partners on both sides of the border share one manager and two offices.",
      hu: "A határ két oldalán lévő partnereknek egy közös menedzserük és két irodájuk van.",
      ro: "Partenerii de pe ambele părți ale graniței au un singur manager și două birouri.",
      el: "Οι εταίροι στις δύο πλευρές των συνόρων έχουν έναν κοινό διευθυντή και δύο γραφεία.",
      sr: "Партнери са обе стране границе имају једног менаџера и две канцеларије.",
      tr: "Sınırın iki yanındaki ortakların tek yöneticisi ve iki ofisi vardır."),
    Sentence(
      en: "What was promised is measured after one year, after three and after five.",
      hu: "Amit vállaltak, azt egy, három és öt év múlva is megmérik.",
      ro: "Ceea ce s-a promis se măsoară după un an, după trei și după cinci.",
      el: "Όσα υποσχέθηκαν μετρώνται έπειτα από ένα, τρία και πέντε χρόνια.",
      sr: "Оно што је обећано мери се после једне, три и пет година.",
      tr: "Söz verilenler bir, üç ve beş yıl sonra ölçülür."),
  ]

  /// Sentences with escapes, as files have them that went through other programs.
  static let escaped: [Sentence] = [
    Sentence(
      en: #"Firms call it \"the open laboratory\": machines of the university by the hour."#,
      hu: #"A cégek \"nyitott laborként\" emlegetik: az egyetem gépei óradíjért használhatók."#,
      ro: #"Firmele îi spun \"laboratorul deschis\": aparatele universității, plătite cu ora."#,
      el: #"Οι επιχειρήσεις το ονομάζουν \"ανοιχτό εργαστήριο\": τα μηχανήματα του πανεπιστημίου με την ώρα."#,
      sr: #"Предузећа то зову \"отворена лабораторија\": универзитетске машине на сат."#,
      tr: #"Firmalar buna \"açık laboratuvar\" diyor: üniversitenin makineleri saatlik kiralanıyor."#),
    Sentence(
      en: #"The points table is public.\nWhoever is turned down learns why."#,
      hu: #"A pontt\u00e1bl\u00e1zat nyilv\u00e1nos.\nAkit elutas\u00edtanak, megtudja, mi\u00e9rt."#,
      ro: #"Tabelul de punctaj este public.\nCine este respins află de ce."#,
      el: #"Ο πίνακας βαθμολογίας είναι δημόσιος.\nΌποιος απορρίπτεται μαθαίνει τον λόγο."#,
      sr: #"Табела бодова је јавна.\nКо буде одбијен, сазнаје зашто."#,
      tr: #"Puan tablosu herkese açıktır.\nReddedilen, nedenini öğrenir."#),
    Sentence(
      en: #"Waste heat of one firm dries the timber of another (see \/annex\/2)."#,
      hu: #"Az egyik cég hulladékhője szárítja a másik faanyagát (lásd \/melléklet\/2)."#,
      ro: #"Căldura reziduală a unei firme usucă lemnul alteia (vezi \/anexa\/2)."#,
      el: #"Η απορριπτόμενη θερμότητα μιας επιχείρησης ξηραίνει την ξυλεία μιας άλλης (βλ. \/παράρτημα\/2)."#,
      sr: #"Отпадна топлота једне фирме суши дрво друге (види \/прилог\/2)."#,
      tr: #"Bir firmanın atık ısısı ötekinin kerestesini kurutur (bkz. \/ek\/2)."#),
    Sentence(
      en: #"The label is renewed every two years \ud83c\udf3f and can be lost."#,
      hu: #"A minősítést kétévente meg kell újítani \ud83c\udf3f, és el is lehet veszíteni."#,
      ro: #"Eticheta se reînnoiește la doi ani \ud83c\udf3f și poate fi pierdută."#,
      el: #"Το σήμα ανανεώνεται κάθε δύο χρόνια \ud83c\udf3f και μπορεί να χαθεί."#,
      sr: #"Ознака се обнавља сваке две године \ud83c\udf3f и може се изгубити."#,
      tr: #"Etiket iki yılda bir yenilenir \ud83c\udf3f ve kaybedilebilir."#),
  ]

  /// The first words of titles; a number follows.
  static let titles: [Sentence] = [
    Sentence(
      en: "Shared laboratory", hu: "Közös laboratórium", ro: "Laborator comun",
      el: "Κοινό εργαστήριο", sr: "Заједничка лабораторија", tr: "Ortak laboratuvar"),
    Sentence(
      en: "Accreditation of clusters", hu: "Klaszterek akkreditációja", ro: "Acreditarea clusterelor",
      el: "Διαπίστευση συνεργατικών σχημάτων", sr: "Акредитација кластера", tr: "Kümelerin akreditasyonu"),
    Sentence(
      en: "Guarantee fund for joint projects", hu: "Garanciaalap közös projektekre",
      ro: "Fond de garantare pentru proiecte comune", el: "Ταμείο εγγυήσεων για κοινά έργα",
      sr: "Гарантни фонд за заједничке пројекте", tr: "Ortak projeler için garanti fonu"),
    Sentence(
      en: "Training of cluster managers", hu: "Klasztermenedzserek képzése", ro: "Formarea managerilor de clustere",
      el: "Κατάρτιση διευθυντών", sr: "Обука кластер менаџера", tr: "Küme yöneticilerinin eğitimi"),
    Sentence(
      en: "Eco-innovation audit", hu: "Ökoinnovációs átvilágítás", ro: "Audit de ecoinovare",
      el: "Έλεγχος οικολογικής καινοτομίας", sr: "Провера еко-иновација", tr: "Eko-yenilik denetimi"),
    Sentence(
      en: "Export partnership", hu: "Exportpartnerség", ro: "Parteneriat la export",
      el: "Εξαγωγική σύμπραξη", sr: "Извозно партнерство", tr: "İhracat ortaklığı"),
    Sentence(
      en: "Smart specialisation strategy", hu: "Intelligens szakosodási stratégia",
      ro: "Strategie de specializare inteligentă", el: "Στρατηγική έξυπνης εξειδίκευσης",
      sr: "Стратегија паметне специјализације", tr: "Akıllı uzmanlaşma stratejisi"),
    Sentence(
      en: "Timber and furniture network", hu: "Fa- és bútoripari hálózat", ro: "Rețea pentru lemn și mobilă",
      el: "Δίκτυο ξύλου και επίπλου", sr: "Мрежа за дрво и намештај", tr: "Ağaç ve mobilya ağı"),
  ]
}
