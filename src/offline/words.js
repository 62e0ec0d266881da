// The words of what stands outside the portal's own pages, in the language that is shown.

const all = {
  newer: [
    "Порталдың жаңа нұсқасы бар.",
    "Portaldyñ jaña nūsqasy bar.",
    "پورتالدىڭ جاڭا نۇسقاسى بار.",
    "Вышла новая версия портала.",
    "There is a newer version of the portal.",
  ],
  reload: ["Қайта жүктеу", "Qaita jükteu", "قايتا جۇكتەۋ", "Обновить", "Reload"],
  later: ["Кейін", "Keiın", "كەيىن", "Позже", "Later"],
  noNetwork: [
    "Желі жоқ: осы құрылғыда сақталғаны ғана ашылады.",
    "Jelı joq: osy qūrylğyda saqtalğany ğana aşylady.",
    "جەلى جوق: وسى قۇرىلعىدا ساقتالعانى عانا اشىلادى.",
    "Нет сети: открывается только то, что сохранено на этом устройстве.",
    "No network: only what is kept on this device opens.",
  ],
  notKept: [
    "ол құрылғыда сақталмаған",
    "ol qūrylğyda saqtalmağan",
    "ول قۇرىلعىدا ساقتالماعان",
    "оно не сохранено на этом устройстве",
    "it is not kept on this device",
  ],
  whatIsKept: ["Не сақталған?", "Ne saqtalğan?", "نە ساقتالعان؟", "Что сохранено?", "What is kept?"],
  close: ["Жабу", "Jabu", "جابۋ", "Закрыть", "Close"],
  outside: [
    "Бұл мекенжай порталдан тыс. Оны өз құрылғыңызда ашыңыз:",
    "Būl mekenjai portaldan tys. Ony öz qūrylğyñyzda aşyñyz:",
    "بۇل مەكەنجاي پورتالدان تىس. ونى ٴوز قۇرىلعىڭىزدا اشىڭىز:",
    "Этот адрес находится вне портала. Откройте его на своём устройстве:",
    "This address is outside the portal. Open it on a device of your own:",
  ],
  stillThere: [
    "Сіз әлі осындасыз ба?",
    "Sız älı osyndasyz ba?",
    "ٴسىز ٴالى وسىنداسىز با؟",
    "Вы ещё здесь?",
    "Are you still there?",
  ],
  toStartIn: [
    "{} с кейін басты бет ашылады.",
    "{} s keiın basty bet aşylady.",
    "{} س كەيىن باستى بەت اشىلادى.",
    "Через {} с откроется начальная страница.",
    "The start page opens in {} s.",
  ],
  goOn: ["Жалғастыру", "Jalğastyru", "جالعاستىرۋ", "Продолжить", "Go on"],
  toStart: ["Басына", "Basyna", "باسىنا", "В начало", "To the start"],
};

/** Words by their name. */
export function say(name) {
  const at = ["kk", "kk-Latn", "kk-Arab", "ru", "en"].indexOf(document.documentElement.lang);
  return all[name][Math.max(at, 0)];
}
