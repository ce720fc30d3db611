/** An app that never ends, ignores polite signals, and has a child that does the same. */
const { spawn } = require('node:child_process');

const deaf = "process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);";
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
const child = spawn(process.execPath, ['-e', deaf], { stdio: 'inherit' });
console.log(`hanging with child ${child.pid}`);
setInterval(() => {}, 1000);
