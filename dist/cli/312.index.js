export const id = 312;
export const ids = [312];
export const modules = {

/***/ 19312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/input-error.js
var input_error = __webpack_require__(19154);
// EXTERNAL MODULE: ./build/src/core/quoted.js
var quoted = __webpack_require__(12053);
;// CONCATENATED MODULE: ./build/src/options/config/config-file.js
/** Names of backups are in headings, file names and outputs. */
const BACKUP_NAME = '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$';
const MAX_BACKUPS = 500;
/** Larger files are no configuration. */
const MAX_CONFIG_BYTES = 1024 * 1024;

// EXTERNAL MODULE: ./build/src/options/config/fields.js
var fields = __webpack_require__(96002);
;// CONCATENATED MODULE: ./build/src/options/config/item-lines.js
/** Inputs whose lines may be JSON strings: see `parseLines`. */
const TAKES_STRINGS = new Set(['prefixes', 'exclude', 'include']);
/**
 * The items of a list as the lines of the input. An item that a line could not hold as it is, such as one that begins with
 * white space, becomes a JSON string where the input takes one. Undefined if an item has several lines elsewhere.
 */
function itemLines(input, items) {
    if (TAKES_STRINGS.has(input))
        return items.map((item) => (needsQuotes(item) ? JSON.stringify(item) : item)).join('\n');
    return items.some((item) => /[\r\n]/.test(item.trim()))
        ? undefined
        : items.map((item) => item.trim()).join('\n');
}
function needsQuotes(item) {
    return item.trim() !== item || item === '' || /[\r\n]/.test(item) || /^".*"$/s.test(item);
}

// EXTERNAL MODULE: ./build/src/options/config/position.js
var position = __webpack_require__(75772);
// EXTERNAL MODULE: ./build/src/options/config/suggestion.js
var suggestion = __webpack_require__(72351);
// EXTERNAL MODULE: ./build/src/options/inputs.js
var inputs = __webpack_require__(65699);
;// CONCATENATED MODULE: ./build/src/options/config/unknown-field.js




/** Why a backup of the file cannot have this name, and what was expected. Never the value: it may be a secret. */
function unknownField(name) {
    const input = inputs/* INPUTS */.mc.find((one) => one.name === name);
    if (input !== undefined && (0,fields/* isOfOneRun */.b3)(name))
        return `${name}: is not for the file; expected it on the command line, in the environment or in the workflow's step`;
    if (input !== undefined && (0,inputs/* secretInputs */._y)().includes(name))
        return `${name}: is a secret, and no secret belongs in this file; expected ${name}-env with the name of a variable, ${name}-file with a path, or ${(0,inputs/* environmentName */.VE)(name)}`;
    const of = inputs/* INPUTS */.mc.find((one) => name === `${one.name}-env`);
    if (of !== undefined && !(0,fields/* isKey */.m0)(of.name))
        return `${(0,quoted/* quoted */.T)(name)} is not known: only keys and secrets have -env; expected ${of.name} with its value`;
    const names = fields/* FIELDS */.cJ.map((field) => field.name);
    return `${(0,quoted/* quoted */.T)(name)} is not the name of an input.${(0,suggestion/* suggestion */.h)(name, names) || ' docs/config.md has the names.'}`;
}

;// CONCATENATED MODULE: ./build/src/options/config/yaml/read-config.js









/** More are not looked for. */
const MAX_PROBLEMS = 20;
/**
 * The backups of a YAML file; JSON is YAML too. Finds everything that is wrong with it, each with its line and column.
 * Values are not shown: one may be a secret that does not belong there. Throws InputError, or InputErrors.
 */
function readConfig(path, text) {
    return new Reader(path).read(text);
}
class Reader {
    #path;
    #lines = new dist/* LineCounter */.HN();
    #problems = [];
    constructor(path) {
        this.#path = path;
    }
    read(text) {
        if (Buffer.byteLength(text) > MAX_CONFIG_BYTES)
            throw new input_error/* InputError */.d('config', `${(0,quoted/* quoted */.T)(this.#path)} is larger than 1 MiB; expected a file with backups`);
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: this.#lines, prettyErrors: false, schema: 'core' });
        // The parser's own messages quote the file.
        for (const { pos, code } of [...document.errors, ...document.warnings])
            this.#problem(this.#at(pos[0]), `is not valid YAML: ${code.toLowerCase().replaceAll('_', ' ')}`);
        this.#throwProblems();
        const backups = this.#root(document.contents);
        this.#throwProblems();
        return { path: this.#path, backups };
    }
    #root(root) {
        const map = this.#map(root, { line: 1, column: 1 }, 'the file', 'backups: with a name and inputs below it');
        if (map === undefined)
            return [];
        let defaults = new Map();
        let backups = [];
        let found = false;
        for (const { name, at, value } of this.#pairs(map)) {
            if (name === 'defaults')
                defaults = this.#values(value, at, 'defaults');
            else if (name === 'backups') {
                found = true;
                const named = this.#map(value, at, 'backups', 'a name with inputs below it, for each backup');
                backups = named === undefined ? [] : this.#pairs(named);
                if (named !== undefined && backups.length === 0)
                    this.#problem(at, 'backups: has none; expected a name with inputs below it');
            }
            else if (name !== '$schema') {
                const known = (0,suggestion/* suggestion */.h)(name, ['defaults', 'backups']);
                this.#problem(at, `${(0,quoted/* quoted */.T)(name)} is not known here; expected defaults or backups.${known}`);
            }
        }
        if (!found)
            this.#problem({ line: 1, column: 1 }, 'backups: is missing; expected a name with inputs below it');
        return this.#backups(backups, defaults);
    }
    #backups(members, defaults) {
        const seen = new Set();
        if (members.length > MAX_BACKUPS)
            this.#problem(members[MAX_BACKUPS]?.at ?? { line: 1, column: 1 }, `backups: has more than ${MAX_BACKUPS}`);
        return members.slice(0, MAX_BACKUPS).map(({ name, at, value }) => {
            if (!new RegExp(BACKUP_NAME).test(name))
                this.#problem(at, `${(0,quoted/* quoted */.T)(name)} is not a name for a backup; expected up to 63 letters, digits, dots, hyphens and underscores, the first a letter or a digit`);
            // Reports are files, and some file systems ignore case.
            if (seen.has(name.toLowerCase()))
                this.#problem(at, `${(0,quoted/* quoted */.T)(name)} is the name of a backup above, but for case; expected another`);
            seen.add(name.toLowerCase());
            return { name, at, values: new Map([...defaults, ...this.#values(value, at, name)]) };
        });
    }
    /** The inputs of one backup, or of `defaults`. */
    #values(node, at, where) {
        const values = new Map();
        const map = this.#map(node, at, (0,quoted/* quoted */.T)(where), 'inputs by their names');
        if (map === undefined)
            return values;
        for (const { name, at: keyAt, value, valueAt } of this.#pairs(map)) {
            const field = fields/* FIELDS */.cJ.find((one) => one.name === name);
            if (field === undefined) {
                this.#problem(keyAt, unknownField(name));
                continue;
            }
            const text = this.#text(field, value, valueAt);
            if (text === undefined)
                continue;
            if (values.has(field.input.name))
                this.#problem(keyAt, `${field.input.name}: is given twice; expected one of its names`);
            values.set(field.input.name, { how: field.how, value: text, at: valueAt });
        }
        return values;
    }
    /** The text that the input would have elsewhere. */
    #text(field, node, at) {
        const { name, how, input } = field;
        if ((0,dist/* isSeq */.oP)(node) && input.kind === 'list' && how === 'text') {
            const items = node.items.map((item) => this.#scalar(item));
            const bad = items.findIndex((item) => item === undefined);
            if (bad >= 0) {
                this.#problem(this.#at(startOf(node.items[bad])), `${name}: has an item that is not a text`);
                return undefined;
            }
            const lines = itemLines(input.name, items.filter((item) => item !== undefined));
            if (lines === undefined)
                this.#problem(at, `${name}: has an item of several lines; expected one line each`);
            return lines;
        }
        const text = this.#scalar(node);
        if (text === undefined || text.trim() === '') {
            const list = input.kind === 'list' ? ', or a list of them' : '';
            this.#problem(at, `${name}: has no value that can be read; expected a text${list}`);
            return undefined;
        }
        if (how === 'env' && !/^[A-Za-z_]\w*$/.test(text)) {
            this.#problem(at, `${name}: is not the name of an environment variable; expected one such as SHOP_SECRET`);
            return undefined;
        }
        return text;
    }
    /** A number as it was written. Undefined for anything that is not a text, a number or a boolean. */
    #scalar(node) {
        if (!(0,dist/* isScalar */.jn)(node))
            return undefined;
        if (typeof node.value === 'string')
            return node.value;
        if (typeof node.value === 'number')
            return node.source ?? String(node.value);
        return typeof node.value === 'boolean' ? String(node.value) : undefined;
    }
    #map(node, at, what, expected) {
        if ((0,dist/* isMap */.jh)(node))
            return node;
        this.#problem(at, `${what}: has no names in it; expected ${expected}`);
        return undefined;
    }
    /** The pairs of a map whose keys are texts. */
    #pairs(map) {
        return map.items.flatMap(({ key, value }) => {
            const at = this.#at(startOf(key));
            const name = this.#scalar(key);
            if (name === undefined || name === '<<') {
                this.#problem(at, 'is not a name; YAML merges and complex keys are not read here: use defaults');
                return [];
            }
            const valueAt = (0,dist/* isScalar */.jn)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isMap */.jh)(value) ? this.#at(startOf(value)) : at;
            return [{ name, at, value, valueAt }];
        });
    }
    #at(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    }
    #problem(at, message) {
        this.#problems.push(new input_error/* InputError */.d('config', `${(0,position/* inFile */.s)(this.#path, at)}: ${message}`));
    }
    #throwProblems() {
        const [first, ...others] = this.#problems.slice(0, MAX_PROBLEMS);
        if (first === undefined)
            return;
        throw others.length === 0 ? first : new input_error/* InputErrors */.G([first, ...others]);
    }
}
function startOf(node) {
    if (typeof node !== 'object' || node === null || !('range' in node))
        return 0;
    const { range } = node;
    return range?.[0] ?? 0;
}


/***/ })

};
