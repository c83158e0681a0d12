/**
 * What people say in English or Spanish for what an exercise is filed under. A feature is a code of the exercise
 * (`muscles:gluteals`) or the exercise itself (`is:glute-bridge`). These only help to find: a problem word offers
 * what is often looked up beside it, and says nothing about who should do it.
 */
export interface Synonym {
  say: readonly string[];
  features: readonly string[];
}

const is = (...slugs: readonly string[]) => slugs.map((slug) => `is:${slug}`);

const otherNames: readonly Synonym[] = [
  { say: ['hip thrust', 'bridging', 'pelvic bridge', 'shoulder bridge', 'puente de hombros', 'elevacion de pelvis'], features: is('glute-bridge') },
  { say: ['cat camel', 'cat cow', 'angry cat', 'gato camello', 'gato vaca', 'gato enojado'], features: is('cat-cow') },
  { say: ['bird dog', 'pointer', 'quadruped opposite arm and leg', 'pajaro perro', 'perro de caza', 'perro de muestra'], features: is('superman-alternating') },
  { say: ['cobra', 'upward dog', 'up dog', 'perro boca arriba'], features: is('prone-press-up-hold', 'prone-press-up') },
  { say: ['sphinx', 'esfinge', 'forearm prop', 'plank on elbows'], features: is('prone-on-elbows') },
  { say: ['mckenzie', 'mdt', 'extension in lying', 'eil'], features: is('prone-press-up', 'prone-press-up-hold', 'prone-on-elbows', 'prone-lying') },
  { say: ['child pose', 'balasana', 'rest pose', 'mahometano', 'postura fetal'], features: is('childs-pose') },
  { say: ['ktc', 'skc', 'sktc'], features: is('knee-to-chest') },
  { say: ['ktc', 'dkc', 'dktc', 'knees to chest', 'rodillas al pecho', 'happy ball', 'bolita'], features: is('double-knee-to-chest') },
  { say: ['down dog', 'downdog', 'inverted v', 'pike'], features: is('downward-dog') },
  { say: ['crunch', 'sit up', 'curl up', 'mcgill curl', 'encogimientos', 'plancha abdominal corta'], features: is('partial-curl') },
  { say: ['clam', 'clamshell', 'hip abduction', 'almeja', 'concha'], features: is('side-leg-raise') },
  { say: ['figure 4', 'figure four', 'pigeon', 'supine pigeon', 'paloma', 'figura cuatro', 'figura 4'], features: is('piriformis-stretch') },
  { say: ['imprint', 'posterior tilt', 'pelvic clock', 'retroversion', 'basculacion'], features: is('pelvic-tilt') },
  { say: ['trunk rotation', 'spinal twist', 'rotacion de tronco', 'torsion espinal'], features: is('seated-spinal-twist', 'doorway-twist') },
  { say: ['swimmer', 'swimming', 'nadador', 'dead bug prone'], features: is('superman-alternating') },
  { say: ['90 90', 'constructive rest', 'static back', 'descanso constructivo'], features: is('legs-up-rest') },
  { say: ['diaphragmatic', 'belly breath', 'pursed lip', 'diafragmatica', 'respiracion abdominal'], features: is('therapeutic-breathing') },
  { say: ['open book', 'libro abierto'], features: is('seated-spinal-twist', 'doorway-twist') },
];

const problems: readonly Synonym[] = [
  { say: ['sciatica', 'sciatic', 'leg pain', 'pinched nerve', 'radiculopathy', 'radicular', 'ciatica', 'siatica', 'ciatico', 'dolor de pierna', 'nervio pinzado', 'radiculopatia'], features: is('piriformis-stretch', 'prone-on-elbows', 'prone-press-up', 'legs-up-rest') },
  { say: ['disc', 'disk', 'bulging disc', 'slipped disc', 'herniated disc', 'herniation', 'hernia de disco', 'hernia discal', 'disco', 'protrusion'], features: is('prone-on-elbows', 'prone-press-up', 'prone-press-up-hold', 'prone-lying') },
  { say: ['stenosis', 'spinal stenosis', 'estenosis', 'canal estrecho'], features: is('knee-to-chest', 'double-knee-to-chest', 'childs-pose', 'pelvic-tilt') },
  { say: ['stiff morning', 'stiff in the morning', 'morning stiffness', 'morning', 'stiffness', 'rigidez por la manana', 'rigidez matutina', 'manana', 'rigidez', 'entumecido'], features: is('knee-to-chest', 'double-knee-to-chest', 'pelvic-tilt', 'cat-cow') },
  { say: ['posture', 'slouching', 'hunched', 'kyphosis', 'round shoulders', 'postura', 'mala postura', 'encorvado', 'cifosis', 'joroba'], features: is('superman', 'superman-alternating', 'prone-on-elbows', 'doorway-twist') },
  { say: ['core', 'core strength', 'core stability', 'abdominal brace', 'weak core', 'faja abdominal', 'zona media', 'nucleo', 'centro', 'estabilidad', 'abdomen debil', 'abdomen'], features: is('pelvic-tilt', 'partial-curl', 'superman-alternating') },
  { say: ['hip pain', 'sore hip', 'tight hips', 'bursitis', 'dolor de cadera', 'cadera tensa', 'trocanter'], features: is('piriformis-stretch', 'side-leg-raise', 'glute-bridge') },
  { say: ['buttock pain', 'piriformis syndrome', 'deep gluteal', 'dolor de gluteo', 'dolor de nalga', 'sindrome del piramidal'], features: is('piriformis-stretch', 'glute-bridge') },
  { say: ['flare', 'flare up', 'acute', 'bad day', 'spasm', 'crisis', 'brote', 'agudo', 'espasmo', 'contractura'], features: is('legs-up-rest', 'therapeutic-breathing', 'prone-lying') },
  { say: ['lumbago', 'low back pain', 'back pain', 'lumbalgia', 'dolor lumbar', 'dolor de espalda', 'lbp'], features: is('pelvic-tilt', 'knee-to-chest', 'legs-up-rest', 'prone-on-elbows', 'cat-cow') },
  { say: ['sleep', 'insomnia', 'stress', 'anxiety', 'tense', 'dormir', 'insomnio', 'estres', 'ansiedad', 'nervios'], features: is('therapeutic-breathing', 'legs-up-rest') },
  { say: ['sitting too long', 'desk', 'office', 'computer', 'mucho tiempo sentado', 'oficina', 'escritorio', 'trabajo'], features: is('doorway-twist', 'prone-on-elbows') },
  { say: ['si joint', 'sacroiliac', 'sacroiliaca', 'sacroiliaco'], features: is('piriformis-stretch', 'glute-bridge', 'knee-to-chest') },
  { say: ['weak back', 'weakness', 'strengthen back', 'espalda debil', 'debilidad'], features: is('superman-halves', 'superman-alternating', 'glute-bridge') },
  { say: ['beginner', 'first', 'easy', 'gentle', 'principiante', 'facil', 'suave'], features: is('pelvic-tilt', 'cat-cow', 'knee-to-chest') },
];

const filedUnder: readonly Synonym[] = [
  { say: ['glutes', 'glute', 'gluteal', 'gluteus', 'buttock', 'butt', 'bum', 'gluteo', 'nalga', 'trasero'], features: ['muscles:gluteals', 'regions:buttock'] },
  { say: ['hamstring', 'hams', 'back of the thigh', 'isquiotibial', 'isquios', 'femorales', 'corvas'], features: ['muscles:hamstrings'] },
  { say: ['quad', 'quadriceps', 'cuadriceps'], features: ['muscles:quadriceps'] },
  { say: ['hip flexor', 'psoas', 'iliopsoas', 'flexor de cadera'], features: ['muscles:hip-flexors'] },
  { say: ['abductor', 'hip abductor', 'glute med', 'gluteus medius', 'gluteo medio'], features: ['muscles:hip-abductors'] },
  { say: ['piriformis', 'piriforme', 'piramidal'], features: ['muscles:piriformis'] },
  { say: ['abs', 'abdominal', 'belly', 'tummy', 'stomach muscle', 'transversus', 'barriga', 'panza', 'vientre'], features: ['muscles:abdominals', 'regions:abdomen'] },
  { say: ['oblique', 'waist', 'oblicuo', 'cintura'], features: ['muscles:obliques'] },
  { say: ['lats', 'latissimus', 'dorsal ancho', 'dorsales'], features: ['muscles:latissimus'] },
  { say: ['calf', 'calves', 'gastroc', 'soleus', 'pantorrilla', 'gemelos'], features: ['muscles:calves', 'regions:calf'] },
  { say: ['erector', 'paraspinal', 'back muscle', 'extensor', 'paravertebral', 'musculos de la espalda'], features: ['muscles:erector-spinae'] },
  { say: ['multifidus', 'multifido'], features: ['muscles:multifidus'] },
  { say: ['diaphragm', 'diafragma'], features: ['muscles:diaphragm'] },
  { say: ['pecs', 'pectoral', 'chest opener', 'pectorales', 'abrir el pecho'], features: ['muscles:pectorals'] },
  { say: ['shoulder', 'hombro'], features: ['regions:shoulder', 'muscles:shoulder-muscles'] },
  { say: ['hip', 'cadera'], features: ['regions:hip'] },
  { say: ['thigh', 'muslo'], features: ['regions:thigh'] },
  { say: ['low back', 'lower back', 'lumbar', 'zona lumbar', 'espalda baja'], features: ['regions:low-back'] },
  { say: ['upper back', 'mid back', 'thoracic', 'dorsal', 'toracica', 'espalda alta'], features: ['regions:upper-back'] },
  { say: ['supine', 'on your back', 'lying on back', 'face up', 'boca arriba', 'supino', 'tumbado', 'acostado'], features: ['position:supine'] },
  { say: ['prone', 'on your front', 'face down', 'on stomach', 'on your stomach', 'lying on stomach', 'boca abajo', 'prono'], features: ['position:prone'] },
  { say: ['side lying', 'on your side', 'on the side', 'de lado', 'decubito lateral'], features: ['position:side-lying'] },
  { say: ['quadruped', 'all fours', 'hands and knees', 'cuadrupedia', 'cuatro puntos', 'a gatas', 'cuatro apoyos'], features: ['position:hands-and-knees'] },
  { say: ['kneeling', 'de rodillas', 'arrodillado'], features: ['position:kneeling'] },
  { say: ['sitting', 'seated', 'sentado', 'sentada'], features: ['position:sitting', 'position:long-sitting'] },
  { say: ['standing', 'stand', 'de pie', 'parado'], features: ['position:standing'] },
  { say: ['strength', 'strengthening', 'strong', 'fuerza', 'fortalecer', 'fortalecimiento'], features: ['types:strength'] },
  { say: ['stretch', 'stretching', 'flexibility', 'estiramiento', 'estirar', 'flexibilidad'], features: ['types:stretch'] },
  { say: ['mobility', 'mobilise', 'mobilize', 'movilidad', 'movilizar'], features: ['types:mobility'] },
  { say: ['relax', 'relaxation', 'rest', 'relajacion', 'relajar', 'descanso'], features: ['types:relaxation'] },
  { say: ['breathing', 'breath', 'respiracion', 'respirar'], features: ['types:breathing'] },
  { say: ['flexion', 'bend forward', 'forward bend', 'flexionar'], features: ['direction:flexion'] },
  { say: ['extension', 'bend back', 'backward bend', 'arch', 'extender', 'arquear'], features: ['direction:extension'] },
  { say: ['rotation', 'twist', 'rotate', 'turn', 'rotacion', 'torsion', 'giro', 'girar'], features: ['direction:rotation'] },
  { say: ['chair', 'silla'], features: ['equipment:chair'] },
  { say: ['wall', 'pared'], features: ['equipment:wall'] },
  { say: ['towel', 'toalla'], features: ['equipment:towel'] },
  { say: ['band', 'theraband', 'elastic', 'banda', 'goma', 'elastico'], features: ['equipment:band'] },
  { say: ['pillow', 'cushion', 'almohada', 'cojin'], features: ['equipment:pillow'] },
  { say: ['door', 'doorway', 'door frame', 'puerta', 'marco'], features: ['equipment:door-frame'] },
  { say: ['mat', 'floor', 'colchoneta', 'esterilla', 'piso', 'suelo'], features: ['equipment:mat'] },
];

export const synonyms: readonly Synonym[] = [...otherNames, ...problems, ...filedUnder];

/** Words that tell nothing apart, in either language; a query of nothing else keeps them. */
export const stopWords: ReadonlySet<string> = new Set(
  ['a', 'an', 'and', 'the', 'of', 'for', 'to', 'in', 'on', 'at', 'with', 'my', 'your', 'is', 'cant', 'can', 'not', 'exercise', 'exercises', 'y', 'e', 'o', 'el', 'la', 'los', 'las', 'un', 'una', 'de', 'del', 'al', 'en', 'con', 'por', 'para', 'su', 'sus', 'no', 'ejercicio', 'ejercicios'],
);
