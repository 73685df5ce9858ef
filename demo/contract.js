/** Writes down the contract on contract.html, from the document that ships with the package. */

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** An element with a text, whose parts between backticks are code. */
function element(name, text = '') {
  const made = document.createElement(name);
  text.split('`').forEach((part, index) => {
    if (index % 2 === 0) return made.append(part);
    const code = document.createElement('code');
    code.textContent = part;
    made.append(code);
  });
  return made;
}

/** Follows a reference within the document. */
function resolve(contract, part) {
  if (!part.$ref) return part;
  return part.$ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], contract);
}

/** What a schema allows, in a line. */
function words(schema) {
  if (!schema) return '';
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.enum) return schema.enum.join(', ');
  if ('const' in schema) return String(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices && !schema.properties) return choices.map(words).join(' or ');
  if (schema.type === 'array') return `list of ${words(schema.items)}`;
  return [schema.type ?? 'anything'].flat().join(' or ');
}

function list(entries) {
  const made = element('dl');
  for (const [term, description] of entries) {
    made.append(element('dt', term), element('dd', description));
  }
  return made;
}

function drawOperation(contract, path, method, operation) {
  const parameters = (operation.parameters ?? []).map((each) => resolve(contract, each));
  const content = operation.requestBody?.content['application/json'];
  const drawn = [
    element('h3', `${method.toUpperCase()} ${path}`),
    element('p', operation.summary),
    list([
      ...parameters.map(({ name, required, description }) => [
        name,
        `${required ? '' : 'Optional. '}${description}`,
      ]),
      ...(content ? [['body', words(content.schema)]] : []),
      ...Object.entries(operation.responses).map(([status, answer]) => {
        const { description, content: answered = {} } = resolve(contract, answer);
        const [type] = Object.values(answered);
        return [status, `${description}${type ? ` (${words(type.schema)})` : ''}`];
      }),
    ]),
  ];
  if (operation.description) drawn.splice(2, 0, element('p', operation.description));
  return drawn;
}

function drawMessage(name, schema) {
  const { properties = {}, required = [], oneOf } = schema;
  const fields = oneOf
    ? oneOf.map((each) => [
        String(each.properties.type.const),
        Object.keys(each.properties).slice(1).join(', ') || 'nothing more',
      ])
    : Object.entries(properties).map(([field, each]) => [
        required.includes(field) ? field : `${field}?`,
        [words(each), each.description].filter(Boolean).join('. '),
      ]);
  const drawn = [element('h3', name)];
  if (schema.description) drawn.push(element('p', schema.description));
  drawn.push(fields.length > 0 ? list(fields) : element('p', words(schema)));
  return drawn;
}

const contract = await (await fetch('openapi.json')).json();
document.querySelector('#description').replaceWith(element('p', contract.info.description));
const place = document.querySelector('#contract');

for (const { name, description } of contract.tags) {
  const section = element('section');
  section.append(element('h2', name), element('p', description));
  for (const [path, operations] of Object.entries(contract.paths)) {
    for (const method of METHODS.filter((each) => operations[each]?.tags.includes(name))) {
      section.append(...drawOperation(contract, path, method, operations[method]));
    }
  }
  place.append(section);
}

const messages = element('section');
messages.append(element('h2', 'Messages'));
for (const [name, schema] of Object.entries(contract.components.schemas)) {
  messages.append(...drawMessage(name, schema));
}
place.append(messages);
