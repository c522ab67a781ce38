import type { NextConfig } from 'next';

// What Next gives by itself: the reference for pages served from our cache.
export default { poweredByHeader: false } satisfies NextConfig;
