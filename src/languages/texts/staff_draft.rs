//! A draft API in the staff's room.

use super::words;

words! {
    DRAFT: "Жарияланбаған жазбалар API-і", "API черновиков", "An API of drafts";
    DRAFT_LEAD:
        "Әлі жарияланбаған жазбалар API-ден қосқыш бойынша оқылады. Кілт тек осы қойындының жадында болады: сақталмайды, мекенжайға жазылмайды және қосқышта аталған серверге ғана жіберіледі.",
        "Ещё не опубликованные записи читаются из API по коннектору. Ключ остаётся только в памяти этой вкладки: он не сохраняется, не пишется в адрес и отправляется лишь на сервер, названный в коннекторе.",
        "Records that are not published yet are read from an API by a connector. The key stays in the memory of this tab: it is not stored, stands in no address, and goes only to the server that the connector names.";
    DRAFT_CONNECTOR: "API қосқышы (JSON)", "Коннектор для API (JSON)", "The connector of the API (JSON)";
    DRAFT_BY: "Қосқыш: {}", "Коннектор: {}", "Connector: {}";
    DRAFT_KEY: "Кілт (керек болса)", "Ключ (если нужен)", "Key (if there is one)";
    DRAFT_OPEN: "Жазбаларды оқу", "Прочитать записи", "Read the records";
    DRAFT_AGAIN: "Тоқтаған жерінен жалғастыру", "Продолжить с места остановки", "Go on from there";
    DRAFT_READING: "API-ден оқылды: {}", "Прочитано из API: {}", "Read from the API: {}";
    DRAFT_OF: "{} / {}", "{} из {}", "{} of {}";
    DRAFT_READ: "API-ден оқылған жазба: {}.", "Прочитано записей из API: {}.", "Records read from the API: {}.";
    DRAFT_LOST: "Жазба құралмады: {}.", "Не удалось составить записей: {}.", "Records that could not be made: {}.";
    DRAFT_STOPPED: "Тоқтатылды.", "Остановлено.", "Stopped.";
    DRAFT_NOTHING:
        "Алдымен қосқышты таңдаңыз немесе студияда жасаңыз.",
        "Сначала выберите коннектор или сделайте его в мастерской.",
        "Choose a connector first, or make one in the studio.";
    DRAFT_LETTERS:
        "Кілтте тақырыпқа жазылмайтын таңба бар: латын әріптері, сандар мен белгілер ғана жарайды.",
        "В ключе есть символ, недопустимый в заголовке: годятся только латинские буквы, цифры и знаки.",
        "The key has a character that a header cannot have: Latin letters, digits and marks will do.";
    DRAFT_PARAMETER:
        "Бұл қосқыш кілтті мекенжайға жазбақ («{}» параметрі). Мекенжайлар журналдарда қалады, сондықтан қызметкер кілті олай жіберілмейді. API кілтті тақырыпта қабылдаса, «key» ішіне «header» жазыңыз; қабылдамаса, кілтті портал серверіндегі прокси қоссын.",
        "Этот коннектор пишет ключ в адрес (параметр «{}»). Адреса остаются в журналах, поэтому ключ сотрудника так не отправляется. Если API принимает ключ в заголовке, впишите «header» в «key»; если нет, пусть ключ добавляет прокси на сервере портала.",
        "This connector writes the key into the address (the parameter «{}»). Addresses stay in logs, so a staff key is not sent so. If the API takes it in a header, write «header» into «key»; if not, have a proxy on the portal’s server add it.";
    DRAFT_KEYLESS:
        "Қосқышта кілттің қайда жазылатыны айтылмаған. Мысалы, мынаны қосыңыз: \"key\": {\"header\": \"X-Key\"}.",
        "В коннекторе не сказано, куда писать ключ. Добавьте, например: \"key\": {\"header\": \"X-Key\"}.",
        "The connector does not say where a key goes. Add for example: \"key\": {\"header\": \"X-Key\"}.";
    DRAFT_IN_ADDRESS:
        "Кілт мекенжайда тұрар еді, сондықтан сұрау жіберілмеді. Қосқышта «{key}» орнын «path» пен «parameters» ішінен алып тастаңыз.",
        "Ключ оказался бы в адресе, поэтому запрос не отправлен. Уберите «{key}» из «path» и «parameters» коннектора.",
        "The key would have stood in the address, so nothing was sent. Take «{key}» out of «path» and «parameters» of the connector.";
    DRAFT_ELSEWHERE:
        "Кілт қосқыштың өз серверінен басқа жерге кетер еді, сондықтан сұрау жіберілмеді. «base», «proxy» және «ask» бір серверді атасын.",
        "Ключ ушёл бы на другой сервер, а не на сервер коннектора, поэтому запрос не отправлен. Пусть «base», «proxy» и «ask» называют один сервер.",
        "The key would have gone to another server than the connector’s own, so nothing was sent. Have «base», «proxy» and «ask» name the same one.";
    DRAFT_MISTAKE: "Қосқышта қате бар: {}-жол, {}-баған.", "В коннекторе ошибка: строка {}, столбец {}.", "The connector has a mistake: line {}, column {}.";
    DRAFT_BROKEN:
        "Оқу үзілді: браузердің жады жетпеген болар. Бетті жаңартып, қайта көріңіз.",
        "Чтение прервалось: возможно, браузеру не хватило памяти. Обновите страницу и попробуйте снова.",
        "Reading broke off: perhaps the browser has run out of memory. Reload the page and try again.";
}
