import { BlockList, isIPv4, isIPv6 } from 'node:net';

type Range = { readonly address: string; readonly bits: number; readonly family: 'ipv4' | 'ipv6' };

function rangeOf(text: string): Range | undefined {
  const [, address = '', length] = /^([\da-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
  if (!family) return undefined;
  const most = family === 'ipv4' ? 32 : 128;
  const bits = Number(length ?? most);
  return bits <= most ? { address, bits, family } : undefined;
}

/** Whether all addresses of the second range (`10.1.0.0/16`) are in the first (`10.0.0.0/8`); equal texts always are. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [rangeOf(wide), rangeOf(narrow)];
  if (!outer || !inner || outer.family !== inner.family || outer.bits > inner.bits) return false;
  const list = new BlockList();
  list.addSubnet(outer.address, outer.bits, outer.family);
  return list.check(inner.address, inner.family);
}
