import { signInHandler } from '@/lib/server/auth/handler';

export { signInHandler as GET, signInHandler as POST };
