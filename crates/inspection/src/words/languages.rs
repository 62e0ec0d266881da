//! Words about texts.

use super::Words;
use crate::rule::Rule;

pub(super) fn of(rule: Rule) -> Option<&'static Words> {
    Some(match rule {
        Rule::LanguageMissing => &Words {
            name: ["Аударма жоқ", "Нет перевода", "Language missing"],
            wrong: ["мына тілде мәтін жоқ: {0}", "нет текста на языке: {0}", "there is no text in: {0}"],
            right: [
                "мәтінді осы тілде қосыңыз; әзірге оқырман оны басқа тілде көреді",
                "добавьте текст на этом языке; пока читатель увидит его на другом",
                "add it in that language; until then its readers see it in another",
            ],
        },
        Rule::LanguageUndeclared => &Words {
            name: ["Мәтіннің тілі көрсетілмеген", "Язык текста не указан", "Language not declared"],
            wrong: [
                "«{0}» қай тілде екені айтылмаған",
                "не сказано, на каком языке «{0}»",
                "nothing says which language «{0}» is in",
            ],
            right: [
                "тіл белгісі бар мәтін: {\"kk\": …, \"ru\": …, \"en\": …}",
                "текст с меткой языка: {\"kk\": …, \"ru\": …, \"en\": …}",
                "the text with the tag of its language: {\"kk\": …, \"ru\": …, \"en\": …}",
            ],
        },
        Rule::TranslationSame => &Words {
            name: [
                "Аударма түпнұсқамен бірдей",
                "Перевод совпадает с оригиналом",
                "Translation same as original",
            ],
            wrong: [
                "мәтін мына тілдегімен бірдей: {0}",
                "текст тот же, что на языке: {0}",
                "the text is the same as in: {0}",
            ],
            right: [
                "шын аударма; ол болмаса, өрісті бос қалдырыңыз, портал басқа тілін өзі көрсетеді",
                "настоящий перевод; если его нет, оставьте пустым, портал сам покажет другой язык",
                "a translation; if there is none, leave it empty, and the portal shows the other language",
            ],
        },
        Rule::LanguageWrong => &Words {
            name: ["Мәтін басқа тілде", "Текст на другом языке", "Text in another language"],
            wrong: [
                "«{0}» мәтіні мына тілде болуы керек еді: {1}, бірақ ол мына тілге ұқсайды: {2}",
                "«{0}» должно быть на языке: {1}, а похоже на: {2}",
                "«{0}» should be in {1}, and looks like {2}",
            ],
            right: [
                "мәтінді өз тілінің өрісіне көшіріңіз",
                "перенесите текст в поле его языка",
                "move the text to the field of its language",
            ],
        },
        Rule::AlphabetsMixed => &Words {
            name: ["Бір сөзде екі әліпби", "Два алфавита в одном слове", "Two alphabets in one word"],
            wrong: [
                "«{0}» сөзінде басқа әліпбидің ұқсас әріптері бар: {1}",
                "в слове «{0}» похожие буквы другого алфавита: {1}",
                "the word «{0}» has letters of another alphabet that look alike: {1}",
            ],
            right: [
                "бір әліпбимен терілген сөз: «{2}»; әйтпесе іздеу оны таппайды",
                "слово в одном алфавите: «{2}»; иначе поиск его не найдёт",
                "the word in one alphabet: «{2}»; else no search finds it",
            ],
        },
        Rule::PersonNumber => &Words {
            name: ["ЖСН көпшілікке ашық", "ИИН в открытом поле", "Identification number in public"],
            wrong: [
                "мұнда жеке сәйкестендіру нөмірі (ЖСН) тұр: {0}",
                "здесь стоит индивидуальный идентификационный номер (ИИН): {0}",
                "a person's identification number (IIN) stands here: {0}",
            ],
            right: [
                "нөмірді алып тастаңыз: дербес деректерді жариялауға болмайды",
                "уберите номер: персональные данные публиковать нельзя",
                "take the number out: personal data must not go out",
            ],
        },
        Rule::PersonTelephone => &Words {
            name: ["Телефон нөмірі ашық тұр", "Телефон в открытом поле", "Telephone number in public"],
            wrong: [
                "мұнда телефон нөмірі тұр: {0}",
                "здесь стоит номер телефона: {0}",
                "a telephone number stands here: {0}",
            ],
            right: [
                "адамның нөмірін алып тастаңыз; музейдің нөмірі `telephone` өрісінде тұрады",
                "уберите номер человека; номеру музея место в поле `telephone`",
                "take a person's number out; a museum's own belongs in `telephone`",
            ],
        },
        _ => return None,
    })
}
