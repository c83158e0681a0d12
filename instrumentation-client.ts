// Runs before any page code. Zod asks whether it may compile its checks with eval; our policy says no, and the
// browser would report the question as a violation.
Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
