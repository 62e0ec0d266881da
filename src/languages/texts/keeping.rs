//! What is kept on the device, to be looked at without a network.

use super::words;

words! {
    OFFLINE: "Желісіз көру", "Просмотр без сети", "Offline";
    OFFLINE_LEAD:
        "Құрылғыда сақталған музейлер, турлар мен жинақтар желісіз ашылады. Көргендеріңіз де орын жеткенше сақталады.",
        "Сохранённые на устройстве музеи, туры и коллекции открываются без сети. Просмотренное тоже хранится, пока есть место.",
        "Museums, tours and collections that are kept on the device open without a network. What you have seen is kept too, while there is room.";
    OFFLINE_EMPTY:
        "Әзірге ештеңе сақталмаған. Музейдің, турдың немесе өз жинағыңыздың бетінде «Желісіз көру үшін сақтау» бөлігін ашыңыз.",
        "Пока ничего не сохранено. Откройте «Сохранить для просмотра без сети» на странице музея, тура или своей коллекции.",
        "Nothing is kept yet. Open “Save for offline use” on the page of a museum, a tour or your collection.";
    KEPT_THINGS: "Сақталғаны", "Сохранено", "Kept";
    KEEP: "Желісіз көру үшін сақтау", "Сохранить для просмотра без сети", "Save for offline use";
    KEEP_COUNTING: "Көлемі есептелуде…", "Подсчитываем объём…", "Counting how much it is…";
    KEEP_SIZE:
        "Жүктелетіні шамамен {}. Содан кейін бәрі желісіз ашылады.",
        "Будет загружено примерно {}. После этого всё откроется без сети.",
        "About {} will be loaded. Then all of it opens without a network.";
    KEEP_OUTSIDE:
        "Басқа сайттардағы суреттер мен көрсетілімдер сақталмайды.",
        "Изображения и показы на других сайтах не сохраняются.",
        "Pictures and viewers on other sites are not kept.";
    KEEP_ELSEWHERE:
        "Басқа каталогтардың жәдігерлері сақталмайды.",
        "Экспонаты других каталогов не сохраняются.",
        "Exhibits of other catalogues are not kept.";
    KEEP_NO_ROOM:
        "Құрылғыда бұған орын жетпейді. Керексізін өшіріп, қайталап көріңіз.",
        "На устройстве для этого не хватает места. Удалите ненужное и повторите.",
        "There is not enough room on the device for it. Remove what you do not need, and try again.";
    KEEP_NOW: "Сақтау", "Сохранить", "Keep";
    KEEP_PROGRESS: "{} файл сақталуда…", "Сохраняется файлов: {}…", "Keeping {} files…";
    KEEP_STOP: "Тоқтату", "Остановить", "Stop";
    KEEP_STOPPED:
        "Тоқтатылды. Жүктелгені құрылғыда қалды: жалғастыруға немесе өшіруге болады.",
        "Остановлено. Загруженное осталось на устройстве: можно продолжить или удалить.",
        "Stopped. What was loaded is still on the device: you can go on, or remove it.";
    KEPT: "Құрылғыда сақталған: {}.", "Сохранено на устройстве: {}.", "Kept on the device: {}.";
    KEPT_FOR_NOW:
        "Орын азайса, браузер мұны өшіруі мүмкін.",
        "Если места станет мало, браузер может это удалить.",
        "The browser may remove it when there is little room left.";
    KEPT_IN_PART: "толық сақталмаған", "сохранено не полностью", "not kept whole";
    KEEP_REMOVE: "Құрылғыдан өшіру", "Удалить с устройства", "Remove from the device";
    KEPT_ALL: "Барлық сақталғаны", "Всё сохранённое", "All that is kept";
    KEPT_ROOM: "Порталдың құрылғыдағы көлемі: {}.", "Портал занимает на устройстве {}.", "The portal takes up {} of the device.";
    KEEP_REFUSED:
        "Браузер бұл жерде ештеңе сақтатпайды: жеке терезе болуы мүмкін. Кәдімгі терезеде ашып көріңіз.",
        "Браузер не разрешает здесь ничего хранить: возможно, это приватное окно. Откройте портал в обычном.",
        "The browser lets nothing be kept here: this may be a private window. Try an ordinary one.";
    KEEP_FULL:
        "Құрылғыда орын бітті, сақталмады. «Желісіз көру» бетінде бұрын сақталғанды немесе құрылғыдан басқа керексізді өшіріп, қайталап көріңіз.",
        "На устройстве закончилось место, сохранить не удалось. Удалите сохранённое раньше на странице «Просмотр без сети» или лишнее на устройстве и повторите.",
        "The device is full, and it was not kept. Remove what was kept before, on the page “Offline”, or other things from the device, and try again.";
}
