/**
 * Seals a text for the holder of a private key (libsodium sealed box: ephemeral X25519, XSalsa20-Poly1305), as GitHub
 * wants its secrets. The library is loaded when it is used.
 *
 * @param publicKey 32 bytes in base64
 * @returns base64
 */
export const sealedBox = async (text: string, publicKey: string): Promise<string> => {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const box = sodium.crypto_box_seal(Buffer.from(text, 'utf8'), Buffer.from(publicKey, 'base64'));
  return Buffer.from(box).toString('base64');
};
