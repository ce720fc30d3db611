/** Makes Node's debugger open in every process above this one, and asks it for the environment. */
const { appendFileSync } = require('node:fs');
const { setTimeout: wait } = require('node:timers/promises');
const { ancestors } = require('../surroundings.cjs');

const evaluate = (address) =>
  new Promise((resolve) => {
    const socket = new WebSocket(address);
    socket.onerror = () => resolve('');
    socket.onmessage = ({ data }) => {
      socket.close();
      resolve(String(data));
    };
    socket.onopen = () =>
      socket.send(
        JSON.stringify({
          id: 1,
          method: 'Runtime.evaluate',
          params: { expression: 'JSON.stringify(process.env)', returnByValue: true },
        }),
      );
  });

/** The action is the uppermost; the CDK CLI in between would be ended by the signal or take the port. */
module.exports = async () => {
  const above = ancestors().at(-1);
  if (above === undefined || above === process.pid) return;
  process.kill(above, 'SIGUSR1');
  for (let tries = 0; tries < 20; tries += 1) {
    await wait(50);
    const targets = await fetch('http://127.0.0.1:9229/json/list').then(
      (answer) => answer.json(),
      () => [],
    );
    for (const { webSocketDebuggerUrl } of targets) {
      appendFileSync(process.env.HOSTILE_LOOT, `debugger: ${await evaluate(webSocketDebuggerUrl)}\n`);
      return;
    }
  }
  appendFileSync(process.env.HOSTILE_LOOT, 'debugger: shut\n');
};
