// Kazakh in Latin and in Arabic script, made from Cyrillic as the portal makes it (crates/catalogue/src/language/latin.rs, arabic.rs).
// It comes with the first element that is read in such an alphabet.

/** A table: letters with what each becomes after it, and those that become more than one letter, or nothing. */
const table = (pairs, more) => ({ ...Object.fromEntries(pairs.split(" ").map(([letter, spelling]) => [letter, spelling])), ...more });

const inLatin = table("аa әä бb вv гg ғğ дd еe эe жj зz иi йi кk қq лl мm нn ңñ оo өö пp рr сs тt уu ұū үü фf хh һh шş щş ыy іı", { ё: "io", ц: "ts", ч: "ch", ю: "iu", я: "ia", ъ: "", ь: "" });
const inArabic = table("аا әا бب вۆ гگ ғع дد еە эە жج зز иي йي кك қق лل мم нن ңڭ оو өو пپ рر сس тت уۋ ұۇ үۇ фف хح һھ чچ шش ыى іى", { ё: "يو", ц: "تس", щ: "شش", ю: "يۋ", я: "يا", ъ: "", ь: "" });

const isCapital = (letter) => letter !== undefined && letter.toLowerCase() !== letter;

/** In this alphabet the capital of ı is I and that of i is İ, as in Turkish. */
const capital = (text) => text.toLocaleUpperCase("tr");

function latin(text) {
  const letters = [...text];
  let isAfterCapital = false;
  const spelled = letters.map((letter, at) => {
    const spelling = inLatin[letter.toLowerCase()];
    if (spelling === undefined) return (isAfterCapital = false), letter;
    const isOwn = isCapital(letter);
    const isAll = isOwn && (isCapital(letters[at + 1]) || isAfterCapital);
    isAfterCapital = isOwn;
    return isAll ? capital(spelling) : isOwn ? capital(spelling.slice(0, 1)) + spelling.slice(1) : spelling;
  });
  return spelled.join("");
}

/** The hamza tells that a word's vowels are front ones, where no other letter does. */
function arabicWord(word) {
  const isFront = /[әөүі]/.test(word) && !/[еэкгқғ]/.test(word);
  // The consonant of и is the one that these begin with, and is written once.
  const letters = [...word].map((letter, at) => inArabic[letter].slice(word[at - 1] === "и" && "йюя".includes(letter) ? 1 : 0));
  return (isFront ? "\u{674}" : "") + letters.join("");
}

/** A mark in Arabic, where it ends a part of a sentence; and what keeps a number together. */
function arabicMark(mark, before, after) {
  if (mark === " " && /\d/.test(before) && /^\d{3}(?!\d)/.test(after)) return "\u{a0}";
  return /^[a-z\d]/i.test(after) ? mark : ({ ",": "،", ";": "؛", "?": "؟" }[mark] ?? mark);
}

const words = new RegExp(`[${Object.keys(inArabic).join("")}]+|[ ,;?]`, "gi");

const arabic = (text) =>
  text.replace(words, (found, at) => (/[ ,;?]/.test(found) ? arabicMark(found, text[at - 1] ?? "", text.slice(at + 1)) : arabicWord(found.toLowerCase())));

/** What spells a text, by the language that it is for. */
export const spellings = { "kk-Latn": latin, "kk-Arab": arabic };
