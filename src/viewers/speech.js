// <museum-speech lang>: reads the page's content aloud, where the browser has a voice for the language.
//
// It tells `silent` (no voice), `ready` and `reading` by `state` events, and is told `read` and `stop`.

const speech = globalThis.speechSynthesis;

class Speech extends HTMLElement {
  #look = () => this.#tell(this.#voice() ? "ready" : "silent");

  connectedCallback() {
    // Browsers that ask the system for their voices have none at first.
    speech?.addEventListener("voiceschanged", this.#look);
    addEventListener("pagehide", stop);
    this.#look();
  }

  disconnectedCallback() {
    speech?.removeEventListener("voiceschanged", this.#look);
    removeEventListener("pagehide", stop);
    stop();
  }

  /** A voice for the language; one for Kazakh in Cyrillic cannot read Latin. */
  #voice() {
    const wanted = this.lang.toLowerCase();
    const speaks = ({ lang }) => `${lang.toLowerCase().replace("_", "-")}-`.startsWith(`${wanted}-`);
    return speech?.getVoices().find(speaks);
  }

  #tell(state) {
    this.dispatchEvent(new CustomEvent("state", { detail: { state } }));
  }

  act(command) {
    stop();
    const voice = this.#voice();
    if (command === "read" && voice) this.#read(voice);
    else this.#look();
  }

  // A text at a time: browsers break off what is long.
  #read(voice) {
    const texts = (document.querySelector("main")?.innerText ?? "").split("\n").filter((text) => text.trim());
    const spoken = texts.map((text) => {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { voice, lang: voice.lang });
      utterance.onerror = this.#look;
      return utterance;
    });
    if (!spoken.length) return this.#look();
    spoken.at(-1).onend = this.#look;
    this.#tell("reading");
    for (const utterance of spoken) speech.speak(utterance);
  }
}

function stop() {
  speech?.cancel();
}

customElements.define("museum-speech", Speech);
