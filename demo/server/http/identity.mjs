/**
 * Who asks. A site's login hands its readers short-lived JWTs (HS256 or EdDSA), which are only
 * verified here; guests get one that is signed here. Nothing about a person is looked up or kept.
 */
import { randomUUID } from 'node:crypto';
import { SignJWT, decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { Problem } from './problems.mjs';

/** Seconds for which a login's token is good at most, whatever it says itself. */
const MOST = 3_600;

/** Seconds for which a guest's is: a page is seldom open for longer. */
const GUEST = 86_400;

const GUEST_AUDIENCE = 'colloquy:guest';

const ROLES = ['author', 'staff', 'moderator'];

/**
 * @typedef {object} Person
 * @property {string} key names the person in the database; guests and members never share one
 * @property {boolean} guest
 * @property {boolean} moderator
 * @property {string} [id] what is shown of a member
 * @property {string} [name]
 * @property {'author' | 'staff' | 'moderator'} [role]
 */

/**
 * @typedef {object} IdentityOptions
 * @property {string} audience what `aud` of a login's token must be
 * @property {string | null} secret for HS256, at least 32 bytes
 * @property {string | null} publicKey for EdDSA, as PEM (SPKI)
 * @property {string} guestSecret at least 32 bytes, ours alone; the same in every process
 * @property {() => number} [now]
 */

/**
 * @param {IdentityOptions} options
 */
export async function createIdentity({ audience, secret, publicKey, guestSecret, now = Date.now }) {
  const encode = (/** @type {string} */ text) => new TextEncoder().encode(text);
  const guestKey = encode(guestSecret);
  // The algorithm chooses the key, so that a public key is never taken for a secret.
  /** @type {Map<string, import('jose').CryptoKey | Uint8Array>} */
  const keys = new Map();
  if (secret) keys.set('HS256', encode(secret));
  if (publicKey) keys.set('EdDSA', await importSPKI(publicKey, 'EdDSA'));

  /** @param {string} token @returns {Promise<Person | null>} */
  async function asGuest(token) {
    const options = {
      algorithms: ['HS256'],
      audience: GUEST_AUDIENCE,
      currentDate: new Date(now()),
    };
    const { payload } = await jwtVerify(token, guestKey, options);
    return { key: `guest:${payload.sub}`, guest: true, moderator: false };
  }

  /** @param {string} token @returns {Promise<Person>} */
  async function asMember(token) {
    const { alg = '' } = decodeProtectedHeader(token);
    const key = keys.get(alg);
    if (!key) throw new Error('no key for this algorithm');
    const { payload } = await jwtVerify(token, key, {
      algorithms: [alg],
      audience,
      maxTokenAge: MOST,
      clockTolerance: 5,
      requiredClaims: ['sub', 'iat', 'exp'],
      currentDate: new Date(now()),
    });
    const { sub, name, role } = payload;
    if (!isShort(sub) || !isShort(name)) throw new Error('no sub or name');
    const known = /** @type {Person['role']} */ (ROLES.find((each) => each === role));
    return {
      key: `member:${sub}`,
      guest: false,
      moderator: role === 'moderator',
      id: sub,
      name,
      ...(known && { role: known }),
    };
  }

  return {
    /**
     * @param {string | undefined} header `Authorization`
     * @returns {Promise<Person | null>} null for nobody
     * @throws Problem `unauthorized` for a token that is not good, even where none is needed: a
     * reader must learn that theirs has run out
     */
    async identify(header) {
      if (header === undefined) return null;
      const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header) ?? [];
      if (token === undefined) throw new Problem('unauthorized');
      const person = await asGuest(token).catch(() => asMember(token).catch(() => null));
      if (!person) throw new Problem('unauthorized');
      return person;
    },

    /** A token for somebody new. */
    async admitGuest() {
      const expires = Math.floor(now() / 1000) + GUEST;
      const token = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(randomUUID())
        .setAudience(GUEST_AUDIENCE)
        .setExpirationTime(expires)
        .sign(guestKey);
      return { token, expiresAt: new Date(expires * 1000).toISOString() };
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createIdentity>>} Identity */

/** @param {unknown} claim @returns {claim is string} */
function isShort(claim) {
  return typeof claim === 'string' && /^[^\0\ud800-\udfff]{1,200}$/u.test(claim);
}
