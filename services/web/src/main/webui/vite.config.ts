import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const webService = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: { assetsDir: 'assets', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/session', '/sign-in'].map((path) => [path, webService])),
  },
  test: { include: ['src/**/*.test.ts'] },
});
