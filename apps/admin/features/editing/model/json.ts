export type Json = unknown;
export type JsonObject = Record<string, Json>;
