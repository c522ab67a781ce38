'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const CHANNEL = 'chancery-watch';

/**
 * Asks the watch again whenever something was published. One open connection for all tabs of a
 * browser, which allows six to a host: the tab that holds the lock listens and tells the others.
 */
export function WatchStream() {
  const client = useQueryClient();
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    const over = new AbortController();
    const heard = () => {
      void client.invalidateQueries({ queryKey: ['watch'] });
      dispatchEvent(new Event(CHANNEL));
    };
    channel.onmessage = heard;

    const listen = () =>
      new Promise<void>((done) => {
        const source = new EventSource('/api/watch/stream');
        source.addEventListener('set', () => {
          // An event may have been under way when the page let go.
          if (over.signal.aborted) return;
          heard();
          channel.postMessage(null);
        });
        over.signal.addEventListener('abort', () => {
          source.close();
          done();
        });
      });
    // Over plain http there are no locks: then each tab listens for itself.
    if (navigator.locks)
      navigator.locks.request(CHANNEL, { signal: over.signal }, listen).catch(() => {});
    else void listen();

    return () => {
      over.abort();
      channel.close();
    };
  }, [client]);
  return null;
}

/** Calls back when something was published, in whatever tab it was heard. */
export function usePublished(heard: () => void) {
  useEffect(() => {
    addEventListener(CHANNEL, heard);
    return () => removeEventListener(CHANNEL, heard);
  }, [heard]);
}
