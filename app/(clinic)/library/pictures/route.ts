import { pictureLimits } from '@/lib/picture-limits';
import { clinicRoute } from '@/lib/server/clinic-route';
import { addPicture } from '@/lib/server/pictures/commands';

// One byte more than is taken, so that the picture's own check can say why.
export const POST = clinicRoute('library:write', pictureLimits.bytes + 1, (actor, body) => addPicture(actor, body));
