import type { Files } from '@chancery/files';
import type { Engine } from '../../core/engine.ts';
import { refuseSource } from './refuse-source.ts';

/** Where this process keeps files. @throws Refusal where it has no place for them */
export function filesOf({ files }: Engine): Files {
  if (files) return files;
  throw refuseSource(
    'no_files',
    'file',
    'This installation has no place for files.',
    'Ask whoever runs it to set DATA_DIR or S3_BUCKET; a pasted text needs none.',
  );
}
