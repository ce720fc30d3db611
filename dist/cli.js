#!/usr/bin/env node
import { fileURLToPath } from 'url';
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('cdk-jwt-deploy needs Node 20 or newer, and this is ' + process.version + '.');
  process.exitCode = 2;
} else {
  process.argv[1] = fileURLToPath(import.meta.url);
  import('./index.js');
}
