import { z } from 'zod';

/** Variables of every process that keeps files; without S3_BUCKET they lie in DATA_DIR. */
export const filesEnv = {
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'should be the address of the service: https://s3.example.org',
    })
    .default('https://s3.amazonaws.com'),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Before the names of the files, for a bucket that others use too. */
  S3_PREFIX: z
    .string()
    .regex(/^(?:[\w.-]+\/)*$/, 'should be empty or end in a slash: chancery/')
    .default(''),
};
export type FilesEnv = z.output<z.ZodObject<typeof filesEnv>>;
