import { expect } from '@open-wc/testing';
import { devtools, emulateMediaFeatures, hasDevtools } from './devtools.js';

const forced = (): boolean => matchMedia('(forced-colors: active)').matches;

if (hasDevtools) {
  describe('emulateMediaFeatures', () => {
    it('forces colours', async () => {
      await emulateMediaFeatures({ 'forced-colors': 'active' });
      expect(forced()).to.equal(true);
    });

    it('lasts as long as a test', () => {
      expect(forced()).to.equal(false);
    });
  });

  describe('devtools', () => {
    it('answers what the browser answers', async () => {
      const { product } = await devtools<{ product: string }>('Browser.getVersion');
      expect(product).to.contain('Chrome');
    });
  });
}
