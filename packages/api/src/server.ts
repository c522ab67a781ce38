// What the apps' servers import: a client component that reaches for it fails to build.
import 'server-only';

export * from './engine.ts';
