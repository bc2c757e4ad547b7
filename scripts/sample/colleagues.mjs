/** More people of the sample's credential list; their names are invented too. */

/** The people of the partners for whom the first sheet has a count only: each passed an exam. */
export const COUNTED = {
  "Dalbit Cloudlab": ["Seo-yeon Bahk", "Min-jun Ryang"],
  "Dunakő Informatika": ["Zsófia Kőhegyi"],
  "Chiang Fah Data": ["Arthit Phromsak", "Kanya Saengthip", "Niran Chaiyot"],
  "Inti Raymara Sistemas": ["Sumaq Quispemayta"],
};

/** Colleagues who tried and failed, or passed something else: no roster names them. */
export const OTHERS = {
  "Aldermoor Cloudworks": ["Owen Partridge", "Isla Fenby"],
  "Nubeclara Sistemas": ["Íker Zubiarte"],
  "Brüggenfeld Systemhaus": ["Maik Söllner", "Heike Prößdorf"],
  "Serravento Digitale": ["Ettore Làzzari"],
  "Łąkowski Chmura": ["Bożena Wójtowiak"],
  "Çınarlı Bulut": ["Emre Gündoğar"],
  "Øverdal Skytjenester": ["Bjørg Tveitå"],
  "Grenmarsh Data": ["Fiachra Mulqueeny"],
  "Vila Serena Tecnologia": ["Thaís Galvães"],
  "Quetzaltenco Nube": ["Ximena Ordóñez"],
  "Château-Mirval Informatique": ["Anaïs Brézillon"],
  "Kestrelpoint IT": ["Avery Holcroft", "Jordan Meeks", "Casey Lindqvist"],
  "Wattlebark Solutions": ["Tully Brannock"],
  "Kōyama Kumo": ["Aiko Mizutari", "Ren Takeshiro"],
  "Nilavazhi Infosystems": ["Sanjay Thevan", "Lakshmi Perumalan"],
  "Meghdhara Datatech": ["Ishaan Belvalkar"],
  "Savanna Ridge Digital": ["Kamau Ndirangwa"],
  "Òkèsanjọ́ Networks": ["Títílayọ̀ Ògúnṣọlá"],
  "Skovbrink IT": ["Jørgen Møllehave"],
  "Björkhamra Moln": ["Göran Ståhlnacke"],
  "Polderhaven Cloud": ["Fleur Oudemans"],
  "Wolkenbrink IT-Beratung": ["Götz Mäurer"],
  "Mühlgrund Datentechnik": ["Annegret Füßl"],
  "Donauried Netzwerke": ["Burgi Nößlinger"],
  "Pădureni Soft": ["Ioana Țărănescu"],
  "Zlatna Reka IT": ["Radka Stoyneva"],
  "Põhjakalda IT": ["Külli Õunmaa"],
  "Tanjong Pagi Systems": ["Siti Nurhalim"],
  "Umthunzi Cloud": ["Ayanda Khuzwane"],
  "Cerro Pintado Datos": ["Nahuel Curiqueo"],
  "Carthalys Services": ["Héla Ben Youssra"],
  "Tekekaya Yazılım": ["Özgür Çağlayık"],
  "Tengerleg Data": ["Oyuunbold Ganzorig"],
};

/** Certificates that hold for some time only. The first would make its partner Gold, had it not expired. */
export const CERTIFICATES = [
  {
    partner: "Kōyama Kumo",
    person: "Aiko Mizutari",
    credential: "MCSA: Linux on Azure - Certified 2015",
    passed: Date.UTC(2015, 5, 30),
    expires: Date.UTC(2017, 5, 30),
  },
  {
    partner: "Polderhaven Cloud",
    person: "Bram Tak",
    credential: "MCSA: Linux on Azure - Certified 2016",
    passed: Date.UTC(2016, 10, 14),
    expires: Date.UTC(2018, 10, 14),
  },
];
