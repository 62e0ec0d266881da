//! Media and their viewers.

use super::words;

words! {
    MEDIA: "Медиа", "Медиа", "Media";
    MEDIA_IMAGE: "Сурет", "Изображение", "Picture";
    MEDIA_PICTURES: "Суреттер", "Изображения", "Pictures";
    MEDIA_MODEL: "3D модель", "3D-модель", "3D model";
    MEDIA_PANORAMA: "Панорама", "Панорама", "Panorama";
    MEDIA_AUDIO: "Аудио", "Аудио", "Audio";
    MEDIA_VIDEO: "Бейне", "Видео", "Video";
    MEDIA_EXTERNAL: "Басқа сайттағы көрсетілім", "Показ на другом сайте", "Shown on another site";
    MEDIA_IS_ELSEWHERE:
        "Бұл көрсетілім басқа сайтта тұр. Ашқанша ол жақтан ештеңе жүктелмейді.",
        "Этот показ размещён на другом сайте. Пока вы его не откроете, оттуда ничего не загружается.",
        "This stands on another site. Nothing is loaded from there until you open it.";
    OPEN_FROM: "Осы бетте ашу ({})", "Открыть здесь ({})", "Open here ({})";
    PREVIOUS_PAGE: "Алдыңғы бет", "Предыдущая страница", "Previous page";
    NEXT_PAGE: "Келесі бет", "Следующая страница", "Next page";
    PAGE_NUMBER: "{}-бет", "Страница {}", "Page {}";
    MANIFEST_EMPTY: "Мұнда көрсететін бет жоқ.", "Здесь нет страниц, которые можно показать.", "There are no pages here that can be shown.";
    COLLECTION: "Жинақ", "Собрание", "Collection";
    COLLECTION_UP: "Бір деңгей жоғары", "На уровень выше", "One level up";
    COLLECTION_EMPTY: "Бұл жинақ бос.", "Это собрание пусто.", "This collection is empty.";
    COLLECTION_TOO_DEEP:
        "Жинақтар бірінің ішінде бірі тым терең орналасқан: әрі қарай өту мүмкін емес.",
        "Собрания вложены друг в друга слишком глубоко: дальше пройти нельзя.",
        "The collections lie too deep within each other: there is no going on from here.";
    DOCUMENT_LEFT_OUT: "Көрсетілмегені: {}", "Не показано: {}", "Not shown: {}";
    PLAN: "Жоспар", "План", "Floor plan";
    CLOSE: "Жабу", "Закрыть", "Close";
    LOOK_AROUND: "Айналаны қарау", "Осмотреться", "Look around";
    SPOTS: "Назар аударыңыз", "На что посмотреть", "What to look at";
    TRANSCRIPT: "Мәтіні", "Расшифровка", "Transcript";
    VIEWER_BUTTONS: "Көру түймелері", "Кнопки просмотра", "Viewing controls";
    VIEWER_LEFT: "Солға", "Влево", "Left";
    VIEWER_RIGHT: "Оңға", "Вправо", "Right";
    VIEWER_UP: "Жоғары", "Вверх", "Up";
    VIEWER_DOWN: "Төмен", "Вниз", "Down";
    VIEWER_NEARER: "Жақындату", "Приблизить", "Nearer";
    VIEWER_FARTHER: "Алыстату", "Отдалить", "Farther";
    VIEWER_RESET: "Бастапқы көрініс", "Исходный вид", "First view";
    VIEWER_FULLSCREEN: "Толық экран", "Во весь экран", "Full screen";
    VIEWER_GYROSCOPE:
        "Құрылғыны бұрып қарау", "Смотреть, поворачивая устройство", "Look by turning the device";
    VIEWER_AR: "Бөлмеңізден көру", "Посмотреть у себя в комнате", "See it in your room";
    VIEWER_NO_WEBGL:
        "Бұл браузер үшөлшемді графиканы көрсете алмайды. Осы беттегі мәтін мен тізім оның орнын басады.",
        "Этот браузер не показывает трёхмерную графику. Её заменят текст и список на этой странице.",
        "This browser cannot show three-dimensional graphics. The text and the list on this page stand in for it.";
    VIEWER_CONTEXT_LOST:
        "Құрылғы графиканы тоқтатты. Қайталап көріңіз.",
        "Устройство остановило графику. Попробуйте ещё раз.",
        "The device stopped the graphics. Try again.";
    VIEWER_TOO_LARGE: "Файл тым үлкен.", "Файл слишком большой.", "The file is too large.";
    VIEWER_UNREACHABLE:
        "Файл толық жетпеді. Интернетті тексеріп, қайталап көріңіз.",
        "Файл не загрузился целиком. Проверьте интернет и попробуйте ещё раз.",
        "The file did not arrive whole. Check the internet and try again.";
    VIEWER_REFUSED:
        "Файл тұрған сайт оны осы портал арқылы ашуға рұқсат бермейді.",
        "Сайт, на котором лежит файл, не разрешает открывать его через этот портал.",
        "The site that has the file does not allow it to be opened in this portal.";
    VIEWER_NO_MESH:
        "Бұл модельде көрсететін ештеңе жоқ.",
        "В этой модели нечего показать.",
        "There is nothing to show in this model.";
    VIEWER_NOT_PANORAMA:
        "Бұл сурет толық панорама емес: ені биіктігінен екі есе үлкен болуы керек.",
        "Это не полная панорама: ширина должна быть вдвое больше высоты.",
        "This picture is no full panorama: it must be twice as wide as high.";
    VIEWER_BROKEN:
        "Файл бүлінген немесе түрі белгісіз.",
        "Файл повреждён или неизвестного вида.",
        "The file is damaged or of an unknown kind.";
}
