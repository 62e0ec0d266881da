//! The accessibility statement.

use super::words;

words! {
    ACCESSIBILITY_LEAD:
        "Портал әркімге арналған: нашар көретіндерге де, тінтуірсіз жұмыс істейтіндерге де, ескі телефоны барларға да. Біз WCAG 2.2 (AA деңгейі) және ҚР СТ 2191-2023 талаптарын басшылыққа аламыз.",
        "Портал сделан для всех: и для тех, кто плохо видит, и для тех, кто обходится без мыши, и для тех, у кого старый телефон. Мы следуем WCAG 2.2 (уровень AA) и СТ РК 2191-2023.",
        "The portal is for everyone: people with low vision, those who use no mouse, those with an old phone. We follow WCAG 2.2 (level AA) and ST RK 2191-2023.";
    ACCESSIBILITY_HELPS: "Не көмектеседі", "Что помогает", "What helps";
    ACCESSIBILITY_HELPS_LOW_VISION:
        "Әр беттің жоғарғы жағындағы «Нашар көретіндерге арналған нұсқа» түймесі: мәтіннің үш өлшемі, әріптер мен жолдардың кең аралығы, контрасты жоғары төрт түс үйлесімі, суретсіз көрініс, браузерде дауыс болса – дауыстап оқу. Таңдау есте сақталады.",
        "Кнопка «Версия для слабовидящих» вверху каждой страницы: три размера текста, широкие интервалы между буквами и строками, четыре контрастные цветовые схемы, вид без изображений и чтение вслух, если у браузера есть голос. Выбор запоминается.",
        "The button “Low-vision version” at the top of every page: three sizes of text, wide spaces between letters and lines, four colour schemes of high contrast, a view without pictures, and reading aloud where the browser has a voice. The choice is remembered.";
    ACCESSIBILITY_HELPS_KEYBOARD:
        "Порталдың бәрін пернетақтамен пайдалануға болады. Tab пернесін алғаш басқанда мазмұнға бірден өтетін түйме шығады.",
        "Всем порталом можно пользоваться с клавиатуры. Первое нажатие Tab открывает кнопку перехода сразу к содержанию.",
        "All of the portal can be used by keyboard. The first press of Tab shows a button that leads straight to the content.";
    ACCESSIBILITY_HELPS_READER:
        "Тақырыптардың, бөліктердің, түймелер мен өзгерістердің экран оқу бағдарламаларына арналған атаулары бар; басқа тілдегі мәтіннің тілі белгіленген.",
        "Заголовки, части страницы, кнопки и изменения названы для программ экранного доступа; у текста на другом языке язык отмечен.",
        "Headings, parts, buttons and changes are named for screen readers; a text in another language is marked as such.";
    ACCESSIBILITY_HELPS_DEVICE:
        "Портал құрылғының баптауларын ескереді: қараңғы көрініс, жоғары контраст, қозғалысты азайту, 400\u{a0}% үлкейту.",
        "Портал учитывает настройки устройства: тёмное оформление, высокую контрастность, меньше движения, увеличение до 400\u{a0}%.",
        "The portal heeds the settings of the device: dark colours, high contrast, less motion, zoom to 400%.";
    ACCESSIBILITY_HELPS_ALPHABETS:
        "Қазақша мәтінді үш жазумен оқуға болады: кирилл, латын және төте жазу (араб әліпбиі). Төте жазуда бет оңнан солға қарай орналасады. Латын мен төте жазудағы мәтінді портал кирилл жазуынан өзі жасайды.",
        "Казахский текст можно читать в трёх алфавитах: кириллицей, латиницей и арабским письмом (төте жазу); арабским письмом страница идёт справа налево. Латиницу и арабское письмо портал создаёт из кириллицы сам.",
        "Kazakh can be read in three alphabets: Cyrillic, Latin and Arabic (töte jazu), in which the page goes from right to left. The portal makes the Latin and the Arabic text from the Cyrillic itself.";
    ACCESSIBILITY_HELPS_PLAIN:
        "Кейбір жәдігердің, музейдің және турдың бетінде «Қарапайым тілмен» түймесі бар: ол сипаттаманы балаларға да, оқу қиын соғатындарға да түсінікті қысқа сөйлемдермен көрсетеді. Таңдау есте сақталады.",
        "На страницах некоторых экспонатов, музеев и туров есть кнопка «Простым языком»: она показывает описание короткими предложениями, понятными и детям, и тем, кому трудно читать. Выбор запоминается.",
        "The pages of some exhibits, museums and tours have a button “In plain language”: it shows the description in short sentences, for children and for those who read with effort. The choice is remembered.";
    ACCESSIBILITY_LIMITS: "Әзірге не жетіспейді", "Чего пока не хватает", "What is still missing";
    ACCESSIBILITY_LIMIT_VISUAL:
        "Үшөлшемді модельдер мен панорамалар көруге арналған. Олардың қасында мәтін мен тізім бар, бірақ олар бәрін жеткізе бермейді.",
        "Трёхмерные модели и панорамы рассчитаны на зрение. Рядом с ними есть текст и список, но они передают не всё.",
        "Three-dimensional models and panoramas are made for the eye. A text and a list stand beside them, but do not convey everything.";
    ACCESSIBILITY_LIMIT_RECORDS:
        "Жазбаларды каталогты жүргізушілер жасайды. Кейбір суреттердің сипаттамасы, бейнелердің субтитрі мен аудиосипаттамасы жоқ, кейбір мәтіндер тек бір тілде. Қарапайым тілдегі сипаттама жазбалардың аз бөлігінде ғана бар.",
        "Записи составляют те, кто ведёт каталог. У части изображений нет описания, у части видео — субтитров и тифлокомментария, часть текстов есть только на одном языке. Описания простым языком есть лишь у немногих записей.",
        "Records are made by those who keep the catalogue. Some pictures lack a description, some films captions and audio description, and some texts are in one language only. Only a few records have a description in plain language.";
    ACCESSIBILITY_LIMIT_VOICE:
        "Дауыстап оқу құрылғыдағы дауыстарға байланысты. Қазақ тіліндегі дауыс сирек кездеседі, ал латын әліпбиіндегі немесе төте жазудағы қазақ мәтінін оқитын дауыс жоқтың қасы. Бетте басқа тілдегі мәтін болса, ол да сол дауыспен оқылады.",
        "Чтение вслух зависит от голосов устройства. Голос на казахском языке есть редко, а для казахского на латинице или арабским письмом его почти никогда нет. Текст на другом языке читается тем же голосом.",
        "Reading aloud depends on the voices of the device. Few have one for Kazakh, and hardly any for Kazakh in Latin letters or in Arabic script. A text in another language is read by the same voice.";
    ACCESSIBILITY_LIMIT_OUTSIDE:
        "Басқа сайттардың беттері мен көрсетілімдеріне біз жауап бермейміз; ондай сілтемелер белгіленген.",
        "За страницы и показы на других сайтах мы не отвечаем; такие ссылки отмечены.",
        "We cannot vouch for pages and viewers of other sites; links to them are marked.";
    ACCESSIBILITY_CHECKED: "Қалай тексерілді", "Как проверено", "How it was checked";
    ACCESSIBILITY_CHECKED_HOW:
        "Порталды өзіміз тексердік: әр бет axe бағдарламасымен, пернетақтамен және тар терезеде Chromium браузерінде автоматты түрде сыналады. Тәуелсіз аудит өткен жоқ, мүгедектігі бар адамдармен бірге сынақ әлі жасалған жоқ.",
        "Проверяли мы сами: каждая страница автоматически проверяется программой axe, с клавиатуры и в узком окне браузера Chromium. Независимого аудита и испытаний с участием людей с инвалидностью пока не было.",
        "We checked the portal ourselves: every page is tested by the program axe, by keyboard and in a narrow window of Chromium, automatically. There has been no independent audit, and no trial with people with disabilities yet.";
    ACCESSIBILITY_WRITE: "Кедергі кездессе, жазыңыз", "Встретили препятствие? Напишите нам", "If something stands in your way, write to us";
}
