import { BlockList, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Networks that `ipaddr.js` counts as ordinary, and where no public server is. */
const CLOSED = new BlockList();
// Documentation (RFC 9637), protocols of the IETF (RFC 2928).
CLOSED.addSubnet('3fff::', 20, 'ipv6');
CLOSED.addSubnet('2001::', 23, 'ipv6');

/** All of IPv6 that is given out for servers: embedded IPv4, site-local and the like lie outside. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an IP address is one of the public internet: not private, loopback, link-local, shared by
 * a carrier, multicast, reserved, for documentation, nor IPv4 inside IPv6 by whatever scheme.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0 || ipaddr.parse(address).range() !== 'unicast') return false;
  return family === 4 || (GLOBAL.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6'));
}
