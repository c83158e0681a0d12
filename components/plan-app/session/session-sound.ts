const pitch = { tick: 660, end: 880 };
const seconds = { tick: 0.08, end: 0.5 };
const loudness = 0.25;

export interface SessionSound {
  /** Browsers make sound only after a tap: call it in one. */
  wake(): void;
  tone(kind: 'tick' | 'end'): void;
  say(text: string, language: string): void;
  hush(): void;
  buzz(): void;
  /** Gives the phone's sound back; a later tap may ask for it again. */
  release(): void;
}

/** The phone's own tone, voice and vibration; each is quiet where there is none. */
export function createSound(): SessionSound {
  let context: AudioContext | null = null;
  const speech = () => ('speechSynthesis' in window ? window.speechSynthesis : null);
  return {
    wake() {
      if (!('AudioContext' in window)) return;
      context ??= new AudioContext();
      void context.resume().catch(() => undefined);
    },
    tone(kind) {
      if (context?.state !== 'running') return;
      const [now, oscillator, volume] = [context.currentTime, context.createOscillator(), context.createGain()];
      oscillator.frequency.value = pitch[kind];
      volume.gain.setValueAtTime(loudness, now);
      volume.gain.exponentialRampToValueAtTime(0.001, now + seconds[kind]);
      oscillator.connect(volume).connect(context.destination);
      oscillator.start(now);
      oscillator.stop(now + seconds[kind]);
    },
    say(text, language) {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = language;
      speech()?.cancel();
      speech()?.speak(words);
    },
    hush: () => speech()?.cancel(),
    release() {
      speech()?.cancel();
      void context?.close().catch(() => undefined);
      context = null;
    },
    buzz: () => void ('vibrate' in navigator && navigator.vibrate(200)),
  };
}

/** False where it is known that the phone has no voice in this language. */
export function hasVoice(language: string): boolean {
  if (!('speechSynthesis' in window)) return false;
  const voices = window.speechSynthesis.getVoices();
  return voices.length === 0 || voices.some(({ lang }) => lang.toLowerCase().startsWith(language));
}
