const REASONS: Record<string, string> = {
  EROFS: 'its file system is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENOTDIR: 'a part of its path is a file',
};

/** What a disk that takes nothing means, in words; null for any other error. */
export function diskTrouble(error: unknown): string | null {
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  const reason = syscall === 'connect' ? undefined : REASONS[code];
  return reason ? `${path ?? 'A file'} cannot be written: ${reason}.` : null;
}
