/** When to stop, for every exercise that moves the body (source B, good and bad pain). */
export const stopRule = {
  en: 'Stop if the pain moves away from where it began. Stop if it shoots or feels electric down a leg. If pain rises sharply, stop and try another day.',
  es: 'Pare si el dolor se aleja de donde empezó. Pare si siente punzadas o corriente eléctrica que bajan por la pierna. Si el dolor sube mucho de golpe, pare e intente otro día.',
};
