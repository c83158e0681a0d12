import { resolve } from 'node:path';
import { launch } from './bin/launcher/launch';

process.exitCode = await launch(resolve(import.meta.dirname), process.argv.includes('--dev'));
