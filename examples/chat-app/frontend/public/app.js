const element = (id) => document.getElementById(id);

/** The browser only ever has the session cookie, which scripts cannot read; the server adds the backend token. */
const call = async (method, path, body) => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
  const answer = await response.json();
  element('notice').textContent = response.ok ? '' : answer.error;
  return { status: response.status, answer };
};

const show = async () => {
  const { status, answer } = await call('GET', '/messages');
  element('login').hidden = status !== 401;
  element('chat').hidden = status === 401;
  const items = (answer.messages ?? []).map(({ user, text }) => {
    const item = document.createElement('li');
    item.textContent = `${user}: ${text}`;
    return item;
  });
  element('messages').replaceChildren(...items);
};

const onSubmit = (id, path) => {
  const form = element(id);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { status } = await call('POST', path, Object.fromEntries(new FormData(form)));
    if (status >= 300) return;
    form.reset();
    await show();
  });
};

onSubmit('login', '/api/auth/login');
onSubmit('send', '/messages');
element('logout').addEventListener('click', () => call('POST', '/api/auth/logout').then(show));
await show();
