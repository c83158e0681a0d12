export * from './audit';
export * from './clinics';
export * from './exercises';
export * from './links';
export * from './logs';
export * from './patients';
export * from './programs';
export * from './review';
