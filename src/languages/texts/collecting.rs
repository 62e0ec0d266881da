//! The visitor's own collection, what they have seen, and comparing.

use super::words;

words! {
    MY_COLLECTION: "Жинағым", "Моя коллекция", "My collection";
    COLLECT: "Жинағыма қосу", "Добавить в мою коллекцию", "Add to my collection";
    TAKE_OUT: "Жинақтан алып тастау", "Убрать из коллекции", "Take out of the collection";
    TAKE_OUT_NAMED: "Жинақтан алып тастау: {}", "Убрать из коллекции: {}", "Take out of the collection: {}";
    IN_COLLECTION: "Жинағымда: {}", "В моей коллекции: {}", "In my collection: {}";
    COLLECTED: "Жинағыңызға қосылды.", "Добавлено в вашу коллекцию.", "Added to your collection.";
    TAKEN_OUT: "Жинақтан алынды.", "Убрано из коллекции.", "Taken out of the collection.";
    PUT_BACK: "Қайтару", "Вернуть", "Put it back";
    STORAGE_REFUSED:
        "Браузер бұл сайтқа ештеңе сақтатпайды (бұл құпия терезе болуы мүмкін). Жинақ порталдан шыққанша ғана тұрады; оны сілтеме не файл түрінде алып қалыңыз.",
        "Браузер не разрешает этому сайту ничего хранить (возможно, это приватное окно). Коллекция останется до конца этого посещения; сохраните её ссылкой или файлом.",
        "The browser lets this site keep nothing (this may be a private window). The collection stays for this visit only; save it as a link or a file.";
    STORAGE_FULL:
        "Құрылғыда бұл сайтқа бөлінген орын толды. Соңғы өзгеріс порталдан шыққанша ғана тұрады; жинақты сілтеме не файл түрінде алып қалыңыз.",
        "Место, отведённое этому сайту на устройстве, закончилось. Последнее изменение останется до конца этого посещения; сохраните коллекцию ссылкой или файлом.",
        "The room that the device has for this site is full. The last change stays for this visit only; save the collection as a link or a file.";
    COLLECTION_FULL:
        "Жинаққа 200 жәдігерден артық сыймайды. Жаңасын қосу үшін бірін алып тастаңыз.",
        "В коллекции не может быть больше 200 экспонатов. Уберите какой-нибудь, чтобы добавить новый.",
        "A collection holds no more than 200 exhibits. Take one out to add another.";

    COLLECTION_EMPTY_HEADING: "Жинағыңыз әзірге бос", "Ваша коллекция пока пуста", "Your collection is empty";
    COLLECTION_EMPTY_HINT:
        "Ұнаған жәдігердің бетін ашып, «Жинағыма қосу» түймесін басыңыз. Мұнда оларды ретке келтіріп, жазба қалдырып, сілтемемен бөлісе аласыз.",
        "Откройте понравившийся экспонат и нажмите «Добавить в мою коллекцию». Здесь экспонаты можно расставить по порядку, подписать и показать другим по ссылке.",
        "Open an exhibit that you like and press “Add to my collection”. Here you can put your exhibits in order, write notes and share them by a link.";
    TO_EXHIBITS: "Жәдігерлерге өту", "Перейти к экспонатам", "Browse exhibits";
    ONLY_ON_DEVICE:
        "Жинақ тек осы құрылғыда сақталады: портал оны ешқайда жібермейді.",
        "Коллекция хранится только на этом устройстве: портал никуда её не отправляет.",
        "The collection is kept on this device only: the portal sends it nowhere.";
    COLLECTION_TITLE: "Жинақтың атауы", "Название коллекции", "Title of the collection";
    YOUR_NOTE: "Жазбаңыз", "Ваша заметка", "Your note";
    MOVE_UP: "Жоғары жылжыту: {}", "Поднять выше: {}", "Move up: {}";
    MOVE_DOWN: "Төмен жылжыту: {}", "Опустить ниже: {}", "Move down: {}";
    MOVED_TO: "Енді орны: {}", "Теперь на месте {}", "Now at place {}";
    EXHIBIT_UNKNOWN:
        "Бұл жәдігер каталогта жоқ: {}",
        "Этого экспоната нет в каталоге: {}",
        "This exhibit is not in the catalogue: {}";

    SHARE_AND_SAVE: "Бөлісу және сақтау", "Поделиться и сохранить", "Share and save";
    MAKE_LINK: "Сілтеме жасау", "Создать ссылку", "Make a link";
    COLLECTION_LINK: "Жинақтың сілтемесі", "Ссылка на коллекцию", "Link to the collection";
    LINK_HOLDS_ALL:
        "Жинақтың өзі, жазбаларыңызбен бірге, осы сілтеменің ішінде.",
        "Вся коллекция вместе с заметками находится в самой ссылке.",
        "All of the collection, with your notes, is in the link itself.";
    LINK_TOO_LONG:
        "Жинақ сілтемеге сыймайды: жазбаларды қысқартыңыз немесе файл ретінде сақтаңыз.",
        "Коллекция не помещается в ссылку: сократите заметки или сохраните её файлом.",
        "The collection is too large for a link: shorten the notes, or save it as a file.";
    LINK_COPIED: "Сілтеме көшірілді.", "Ссылка скопирована.", "The link is copied.";
    SAVE_CSV: "Кесте (CSV)", "Таблица (CSV)", "Table (CSV)";
    SAVE_JSON: "JSON", "JSON", "JSON";

    COLUMN_CATALOGUE: "Каталог", "Каталог", "Catalogue";
    COLUMN_IDENTIFIER: "Идентификаторы", "Идентификатор", "Identifier";
    COLUMN_TITLE: "Атауы", "Название", "Title";
    COLUMN_NOTE: "Жазба", "Заметка", "Note";
    COLUMN_ADDRESS: "Портал мекенжайы", "Адрес на портале", "Address in the portal";

    SHARED_COLLECTION: "Сізге жіберілген жинақ", "Коллекция, которой с вами поделились", "A collection shared with you";
    SHARED_IS_NOT_YOURS:
        "Бұл жинақты басқа адам құрастырған. Өз жинағыңыз өзгерген жоқ.",
        "Эту коллекцию составил другой человек. Ваша собственная не изменилась.",
        "Somebody else has put this together. Your own collection is unchanged.";
    KEEP_AS_MINE: "Өзіме сақтау", "Сохранить себе", "Keep as my own";
    HAVE_ONE_ALREADY:
        "Сізде жинақ бар ({}). Мынаны не істейміз?",
        "У вас уже есть коллекция ({}). Что сделать с этой?",
        "You have a collection already ({}). What shall be done with this one?";
    ADD_TO_MINE: "Өз жинағыма қосу", "Добавить к моей", "Add it to mine";
    REPLACE_MINE: "Менікінің орнына қою", "Заменить мою", "Put it in the place of mine";
    CANCEL: "Бас тарту", "Отмена", "Cancel";
    LINK_EMPTY:
        "Бұл сілтемеде жинақ жоқ. Сілтеменің толық көшірілгенін тексеріңіз.",
        "В этой ссылке нет коллекции. Проверьте, что она скопирована целиком.",
        "There is no collection in this link. Check that it was copied whole.";
    LINK_LONGER_THAN_ANY:
        "Бұл сілтеме тым ұзын: портал мұндай сілтеме жасамайды. Жіберген адамнан жаңасын сұраңыз.",
        "Эта ссылка слишком длинная: портал таких не создаёт. Попросите прислать её заново.",
        "This link is too long: the portal makes none like it. Ask whoever sent it for another.";
    LINK_NEWER:
        "Бұл сілтемені порталдың жаңа нұсқасы жасаған. Бетті қайта жүктеп көріңіз.",
        "Эту ссылку создала более новая версия портала. Попробуйте перезагрузить страницу.",
        "A newer version of the portal has made this link. Try reloading the page.";
    LINK_DAMAGED:
        "Сілтеме толық емес немесе өзгертілген. Жіберген адамнан жаңасын сұраңыз.",
        "Ссылка обрезана или изменена. Попросите прислать её заново.",
        "The link is cut off or was changed. Ask whoever sent it for another.";

    SEEN: "Жақында көргендеріңіз", "Вы недавно смотрели", "Recently seen";
    SEEN_NONE: "Әзірге ештеңе жоқ.", "Пока ничего нет.", "Nothing yet.";
    SEEN_KEEP:
        "Көргендерімді осы құрылғыда есте сақтау",
        "Запоминать на этом устройстве, что я смотрю",
        "Remember on this device what I have seen";
    SEEN_CLEAR: "Тізімді тазалау", "Очистить список", "Clear the list";
    SEEN_CLEARED: "Тізім тазаланды.", "Список очищен.", "The list is cleared.";

    COMPARE: "Салыстыру", "Сравнить", "Compare";
    COMPARISON: "Жәдігерлерді салыстыру", "Сравнение экспонатов", "Exhibits compared";
    COMPARE_CHOOSE: "Салыстыруға таңдау: {}", "Выбрать для сравнения: {}", "Choose to compare: {}";
    COMPARE_CHOSEN: "Таңдалғандарды салыстыру ({})", "Сравнить выбранные ({})", "Compare the chosen ones ({})";
    COMPARE_HOW_MANY:
        "Салыстыру үшін екіден төртке дейін таңдаңыз.",
        "Выберите для сравнения от двух до четырёх.",
        "Choose two to four to compare.";
    COMPARE_TOO_MANY:
        "Төртеуден артық салыстырылмайды: алғашқы төртеуі көрсетілді.",
        "Сравниваются не больше четырёх: показаны первые четыре.",
        "No more than four are compared: these are the first four.";
    COMPARE_ADD: "Салыстыруға қосу", "Добавить к сравнению", "Add to the comparison";
    COMPARE_NOTHING_TO_ADD:
        "Жинағыңызда да, жақында көргендеріңізде де басқа жәдігер жоқ. Басқа жәдігерлерді ашып, осында оралыңыз.",
        "В вашей коллекции и среди недавно просмотренного других экспонатов нет. Откройте ещё несколько и вернитесь сюда.",
        "There are no other exhibits in your collection or among those recently seen. Open some more, and come back.";
    COMPARE_REMOVE: "Салыстырудан алу: {}", "Убрать из сравнения: {}", "Remove from the comparison: {}";
    COMPARE_DIFFERS: "айырмашылығы бар", "есть отличие", "different";
    COMPARE_PICTURES: "Бәрін бірге қарау", "Смотреть все вместе", "Look at all together";
    COMPARE_MODELS: "3D модельдерді бірге айналдыру", "Поворачивать 3D-модели вместе", "Turn the 3D models together";
    COMPARE_SCROLLS:
        "Салыстыру кестесі, көлденең жылжиды",
        "Таблица сравнения, прокручивается вбок",
        "Table of the comparison, scrolls sideways";
    NOT_TOLD: "айтылмаған", "не указано", "not told";
}
