import { readSettings, SettingsError } from './settings.ts';

/** A frontend that starts without its key would answer the health check and fail everybody who logs in. */
try {
  const { demoPassword } = readSettings(process.env);
  if (demoPassword === undefined) console.warn('DEMO_PASSWORD is not set: nobody can log in.');
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(`chat-app: ${error.message}`);
  process.exit(1);
}
