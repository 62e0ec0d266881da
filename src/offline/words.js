// The words of what stands outside the portal's own pages, in the language that is shown.

const all = {
  newer: ["Порталдың жаңа нұсқасы бар.", "Portaldıñ jaña nusqası bar.", "Вышла новая версия портала.", "There is a newer version of the portal."],
  reload: ["Қайта жүктеу", "Qaita jükteu", "Обновить", "Reload"],
  later: ["Кейін", "Keiin", "Позже", "Later"],
  noNetwork: [
    "Желі жоқ: осы құрылғыда сақталғаны ғана ашылады.",
    "Jeli joq: osı qūrılğıda saqtalğanı ğana aşıladı.",
    "Нет сети: открывается только то, что сохранено на этом устройстве.",
    "No network: only what is kept on this device opens.",
  ],
  notKept: ["ол құрылғыда сақталмаған", "ol qūrılğıda saqtalmağan", "оно не сохранено на этом устройстве", "it is not kept on this device"],
  whatIsKept: ["Не сақталған?", "Ne saqtalğan?", "Что сохранено?", "What is kept?"],
  close: ["Жабу", "Jabu", "Закрыть", "Close"],
  outside: [
    "Бұл мекенжай порталдан тыс. Оны өз құрылғыңызда ашыңыз:",
    "Būl mekenjai portaldan tıs. Onı öz qūrılğıñızda aşıñız:",
    "Этот адрес находится вне портала. Откройте его на своём устройстве:",
    "This address is outside the portal. Open it on a device of your own:",
  ],
  stillThere: ["Сіз әлі осындасыз ба?", "Siz äli osındasız ba?", "Вы ещё здесь?", "Are you still there?"],
  toStartIn: [
    "{} с кейін басты бет ашылады.",
    "{} s keiin bastı bet aşıladı.",
    "Через {} с откроется начальная страница.",
    "The start page opens in {} s.",
  ],
  goOn: ["Жалғастыру", "Jalğastıru", "Продолжить", "Go on"],
  toStart: ["Басына", "Basına", "В начало", "To the start"],
};

/** Words by their name. */
export function say(name) {
  const at = ["kk", "kk-Latn", "ru", "en"].indexOf(document.documentElement.lang);
  return all[name][Math.max(at, 0)];
}
