import type { Equipment, ExerciseType, Muscle, Region } from '../exercise';

/** Letters without accents or case, single blanks: "Músculos  Isquios" is "musculos isquios". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

type Meanings<T> = Readonly<Record<string, readonly T[]>>;

function meanings<T>(groups: readonly (readonly [T[], string])[]): Meanings<T> {
  return Object.fromEntries(groups.flatMap(([codes, words]) => words.split(',').map((word) => [plain(word), codes])));
}

/** What exercise lists call a kind of exercise, in English and Spanish. Kinds that we do not have are left for the person to see. */
export const categories: Meanings<ExerciseType> = meanings<ExerciseType>([
  [['strength'], 'strength,strengthening,resistance,powerlifting,weightlifting,olympic weightlifting,strongman,calisthenics,core,balance,stability,fuerza,fortalecimiento,estabilidad,equilibrio'],
  [['stretch'], 'stretch,stretching,flexibility,estiramiento,estiramientos,flexibilidad'],
  [['mobility'], 'mobility,mobilization,mobilisation,range of motion,rom,warm up,movilidad,movilizacion,calentamiento'],
  [['relaxation'], 'relaxation,rest,relajacion,descanso'],
  [['breathing'], 'breathing,breath,respiracion,respiratorio'],
]);

export const equipmentWords: Meanings<Equipment> = meanings<Equipment>([
  [['none'], 'none,body only,body weight,bodyweight,no equipment,nothing,ninguno,nada,peso corporal,sin material'],
  [['mat'], 'mat,exercise mat,yoga mat,floor,esterilla,colchoneta,suelo'],
  [['chair'], 'chair,bench,stool,silla,banco'],
  [['wall'], 'wall,pared'],
  [['towel'], 'towel,strap,belt,toalla,cinturon'],
  [['band'], 'band,bands,resistance band,elastic band,theraband,banda,banda elastica,goma'],
  [['pillow'], 'pillow,cushion,bolster,almohada,cojin'],
  [['door-frame'], 'door frame,doorway,door,marco de la puerta,puerta'],
]);

const muscleGroups: readonly (readonly [Muscle[], string, Region])[] = [
  [['erector-spinae'], 'erector spinae,lower back,low back,spine,back extensors,back,espalda baja,lumbares,espalda,erectores', 'low-back'],
  [['multifidus'], 'multifidus,multifidi,multifidos', 'low-back'],
  [['gluteals'], 'glutes,gluteals,gluteus,gluteus maximus,gluteus medius,buttocks,gluteos,gluteo mayor,gluteo medio', 'buttock'],
  [['piriformis'], 'piriformis,piriforme', 'buttock'],
  [['hamstrings'], 'hamstrings,hamstring,isquiotibiales,isquios', 'thigh'],
  [['quadriceps'], 'quadriceps,quads,quad,cuadriceps', 'thigh'],
  [['hip-flexors'], 'hip flexors,iliopsoas,psoas,flexores de la cadera', 'hip'],
  [['hip-abductors'], 'abductors,hip abductors,abductores', 'hip'],
  [['abdominals'], 'abdominals,abs,abdominis,rectus abdominis,transversus abdominis,core,waist,abdominales,abdomen', 'abdomen'],
  [['obliques'], 'obliques,oblicuos', 'abdomen'],
  [['latissimus'], 'lats,latissimus,latissimus dorsi,dorsales,dorsal ancho', 'upper-back'],
  [['calves'], 'calves,calf,gastrocnemius,soleus,lower legs,gemelos,pantorrillas,soleo', 'calf'],
  [['diaphragm'], 'diaphragm,diafragma', 'abdomen'],
  [['pectorals'], 'pectorals,chest,pecs,pectoralis,pectorales,pecho', 'shoulder'],
  [['shoulder-muscles'], 'shoulders,shoulder,delts,deltoids,rotator cuff,hombros,deltoides', 'shoulder'],
];

export const muscleWords: Meanings<Muscle> = meanings(muscleGroups.map(([codes, words]) => [codes, words] as const));
export const regionOfMuscle: ReadonlyMap<Muscle, Region> = new Map(muscleGroups.flatMap(([codes, , region]) => codes.map((code) => [code, region] as const)));

/** Our codes for words as a file has them, and the words that have no code. Codes themselves are understood. */
export function understand<T extends string>(words: readonly string[], known: Meanings<T>, codes: readonly T[]): { codes: T[]; unknown: string[] } {
  const found = words.map((word) => {
    const code = codes.find((one) => one === word.trim());
    const meaning = code ? [code] : Object.hasOwn(known, plain(word)) ? known[plain(word)] : undefined;
    return { word: word.trim().slice(0, 60), meaning };
  });
  return { codes: [...new Set(found.flatMap(({ meaning }) => meaning ?? []))], unknown: [...new Set(found.flatMap(({ word, meaning }) => (meaning ? [] : [word])))].slice(0, 8) };
}
