import {
  GlobError,
  allFormats,
  allOf,
  compileGlob,
  oneOf,
  quote,
  repository,
  ruleUrl,
  rules,
  shortNameOf
} from "./chunk-45OC6UWI.js";
import {
  closest,
  formats,
  nameOfStatus,
  toKey
} from "./chunk-VHYNM6XW.js";

// config/validate.ts
import { Validator } from "@cfworker/json-schema";

// config/schema.ts
function configSchema() {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `${repository}/raw/main/dist/schema.json`,
    title: "Configuration of session-lint",
    type: "object",
    properties: {
      $schema: text("The address of this schema."),
      files: list(
        "What is a session file, as patterns. Without it: the places where the formats’ files are kept.",
        pattern
      ),
      ignore: list("Files and folders to skip, as patterns.", pattern),
      requireSession: {
        description: "Whether `--staged` blocks a commit that changes code while no session file was updated since the last commit.",
        type: "boolean",
        default: false
      },
      ...fileProperties,
      overrides: {
        description: "What holds for some of the files; of two that fit a file the later one goes first.",
        type: "array",
        items: {
          type: "object",
          properties: {
            files: { ...list("The files it is about, as patterns.", pattern), minItems: 1 },
            ...fileProperties
          },
          required: ["files"],
          additionalProperties: false
        }
      },
      formats: {
        description: "Formats of your own, by name.",
        type: "object",
        additionalProperties: { $ref: "#/definitions/format" }
      }
    },
    additionalProperties: false,
    definitions: {
      rules: {
        description: "The rules, by id or by short name: `session-dates` or `dates`.",
        type: "object",
        properties: {
          ...Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
          ...Object.fromEntries(rules.map(({ id }) => [shortNameOf(id), sameAs(id)]))
        },
        additionalProperties: false
      },
      switch: {
        description: "Whether a rule is on, and how bad what it finds is; `on` leaves that to the rule.",
        enum: ["off", "warn", "error", "on", 0, 1, 2, true, false]
      },
      due: {
        description: "From when it has to be there: from the `start`, from the first `update`, or once the session is `completed`.",
        enum: Object.keys(dues)
      },
      statusValue,
      format: userFormat
    }
  };
}
var longestText = 1e3;
function text(description) {
  return { description, type: "string", minLength: 1, maxLength: longestText };
}
function list(description, items) {
  return { description, type: "array", items };
}
var pattern = text(
  "A path with `*` (anything in a name), `**` (any folders), `?`, `[a-z]` and `{a,b}`."
);
var fileProperties = {
  format: {
    ...text("The format of the files, or `auto`: recognised by what is in a file."),
    examples: ["auto", ...formats.map(({ name: name2 }) => name2)],
    default: "auto"
  },
  type: {
    ...text("The type of the sessions, unless a file says otherwise itself, or `auto`."),
    examples: ["auto", ...formats.flatMap(({ types = {} }) => Object.keys(types))],
    default: "auto"
  },
  preset: {
    description: "How strict to be: `strict` turns warnings into errors, except of rules whose severity is set here.",
    enum: ["recommended", "strict"],
    default: "recommended"
  },
  rules: { $ref: "#/definitions/rules" }
};
function ruleSchema(rule) {
  const options = {
    description: "The options of the rule.",
    type: "object",
    properties: optionSchemas(rule),
    additionalProperties: false
  };
  return {
    description: `${rule.description}

${ruleUrl(rule.id)}`,
    anyOf: [
      { $ref: "#/definitions/switch" },
      { type: "array", items: [{ $ref: "#/definitions/switch" }, options], minItems: 1, maxItems: 2 },
      options
    ]
  };
}
function sameAs(id) {
  return { $ref: `#/definitions/rules/properties/${id}` };
}
function optionSchemas(rule) {
  const defaults = new Map(Object.entries(rule.defaults));
  return Object.fromEntries(
    Object.entries(rule.options).map(([name2, schema]) => [
      name2,
      { ...schema, default: defaults.get(name2) }
    ])
  );
}
var dues = { start: true, update: true, completed: true };
var kinds = {
  created: true,
  updated: true,
  time: true,
  status: true,
  type: true
};
var roles = {
  blockers: true,
  context: true,
  continuity: true,
  decisions: true,
  facts: true,
  failed: true,
  files: true,
  issues: true,
  metrics: true,
  next: true,
  progress: true,
  prompts: true,
  risks: true,
  succeeded: true,
  untried: true
};
var due = { $ref: "#/definitions/due" };
var name = text("A name, as it is written in the files.");
var shape = text(
  "What it looks like: `YYYY-MM-DD` is a date, `HHMM` and `HH:MM` a time, `*` anything; case does not matter."
);
var statusValue = {
  description: "A value of a status: its name, or its name and how else people write it.",
  anyOf: [
    name,
    {
      type: "object",
      properties: { name, aliases: list("How else people write it.", name) },
      required: ["name"],
      additionalProperties: false
    }
  ]
};
var field = {
  type: "object",
  properties: {
    name,
    aliases: list("What else it is called.", name),
    required: due,
    kind: {
      description: "What the value means. Without it: free text.",
      enum: Object.keys(kinds)
    },
    values: list("The values that a status may have; the first is that of a new session.", {
      $ref: "#/definitions/statusValue"
    }),
    final: list("Those of the values that say that the session is over.", name)
  },
  required: ["name"],
  additionalProperties: false
};
var section = {
  type: "object",
  properties: {
    name,
    aliases: list("What else its heading may say.", name),
    commonAliases: list("Headings for it that occur in documents of every kind, too.", name),
    required: due,
    within: list("The sections of the format that it may stand below, by name.", name),
    role: {
      description: "What the section is for: the rules on content look for it.",
      enum: Object.keys(roles)
    },
    checklist: { description: "Whether its items are to have checkboxes.", type: "boolean" },
    timed: { description: "Whether its entries say how much time they took.", type: "boolean" },
    ends: {
      description: "Whether it is written when the session ends: one that has it is over.",
      type: "boolean"
    }
  },
  required: ["name"],
  additionalProperties: false
};
var type = {
  type: "object",
  properties: {
    words: list("Words in a file’s name that tell the type.", name),
    required: {
      description: "The sections that this type asks for, by name, and from when.",
      type: "object",
      additionalProperties: due
    }
  },
  required: ["required"],
  additionalProperties: false
};
var userFormat = {
  type: "object",
  properties: {
    description: text("What writes such files, in one line."),
    titles: list("What the first heading looks like.", shape),
    fileNames: list("What the name of a file looks like; the first is the one to advise.", shape),
    folders: list("Where such files are kept, from any folder of a repository.", name),
    metadataSections: list("Sections whose content is read as metadata too.", name),
    fields: list("The metadata at the top of a file.", field),
    sections: {
      ...list("The sections, in the order in which they are expected.", section),
      minItems: 1
    },
    defaultType: text("The type of a session for which nothing else tells it."),
    types: {
      description: "Kinds of sessions that ask for sections of their own, by name.",
      type: "object",
      additionalProperties: type
    }
  },
  required: ["sections"],
  additionalProperties: false
};

// config/validate.ts
function validateConfig(value) {
  const foreign = findForeign(value, []);
  if (foreign) return [foreign];
  const problems = checkShape(value);
  return problems.length > 0 ? problems : checkNames(value);
}
var deepest = 20;
var brokenCharacter = new RegExp("\\p{Surrogate}", "u");
function findForeign(value, path) {
  if (path.length > deepest) return problem(path, "Unexpected values so deep in each other");
  if (Array.isArray(value)) {
    return firstOf(value.entries(), ([index, item]) => findForeign(item, [...path, index]));
  }
  if (typeof value === "object" && value !== null) {
    return firstOf(
      Object.entries(value),
      ([key, item]) => brokenCharacter.test(key) ? problem([...path, key], "Unexpected half of a character in a key", true) : findForeign(item, [...path, key])
    );
  }
  if (value === null || ["boolean", "number", "string"].includes(typeof value)) return void 0;
  return problem(path, `Unexpected ${typeof value}, expected data`);
}
function firstOf(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found !== void 0) return found;
  }
  return void 0;
}
function problem(path, message, atKey = false) {
  return { path, atKey, message };
}
function checkShape(value) {
  const schema = configSchema();
  const { errors } = new Validator(schema, "7", false).validate(value);
  const problems = explain(errors, schema, value);
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
function explain(errors, schema, value) {
  const chosen = /* @__PURE__ */ new Map();
  return errors.flatMap((error, index) => {
    const { keyword, keywordLocation } = error;
    const at = follow(readPointer(error.instanceLocation), value);
    if (keyword === "anyOf") {
      const branches = schemaAt(schema, keywordLocation.replace(/\/anyOf$/, "")).anyOf;
      const choice = `${keywordLocation}/`;
      chosen.set(choice, `${choice}${chooseBranch(branches, at.value)}/`);
      return [];
    }
    const isBeside = ([choice, branch]) => keywordLocation.startsWith(choice) && !keywordLocation.startsWith(branch);
    if ([...chosen].some(isBeside)) return [];
    const explainFault = explanations[keyword];
    if (!explainFault) return [];
    const parent = schemaAt(schema, keywordLocation.slice(0, keywordLocation.lastIndexOf("/")));
    const next = follow(readPointer(errors[index + 1]?.instanceLocation ?? "#"), value);
    return explainFault(at, parent, next.path) ?? [];
  });
}
function readPointer(pointer) {
  return pointer.split("/").slice(1).map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}
function follow(keys, start) {
  const path = [];
  let value = start;
  for (const key of keys) {
    path.push(Array.isArray(value) ? Number(key) : key);
    value = value[key];
  }
  return { path, value };
}
function schemaAt(root, pointer) {
  let schema = root;
  for (const key of readPointer(pointer)) {
    const next = schema[key];
    schema = key === "$ref" ? schemaAt(root, String(next)) : next;
  }
  return schema;
}
function chooseBranch(branches, value) {
  const type2 = typeOf(value);
  return Math.max(
    0,
    branches.findIndex((branch) => branch.type === type2)
  );
}
function typeOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
var explanations = {
  additionalProperties({ path }, schema, inner) {
    if (schema.additionalProperties !== false) return void 0;
    const key = String(inner.at(-1));
    return problem([...path, key], unknownKey(key, path, Object.keys(schema.properties)), true);
  },
  enum: (at, schema) => unexpected(at, oneOf(schema.enum.map(String))),
  maxItems: (at, { maxItems }) => unexpected(at, `at most ${maxItems} values`),
  maxLength: (at, { maxLength }) => unexpected(at, `at most ${maxLength} characters`),
  minItems: (at, { minItems }) => unexpected(at, `${minItems} or more values`),
  minLength: (at) => unexpected(at, "at least one character"),
  minimum: (at, { minimum }) => unexpected(at, `${minimum} or more`),
  required({ path, value }, schema) {
    const missing = schema.required.filter((key) => !Object.hasOwn(value, key));
    return problem(path, `Missing ${allOf(missing)} in ${quote(pathName(path))}`);
  },
  type: (at, { type: type2 }) => unexpected(at, typeNames[type2])
};
var typeNames = {
  array: "a list",
  boolean: "`true` or `false`",
  integer: "a whole number",
  object: "keys and values",
  string: "text"
};
function unexpected({ path, value }, expected) {
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  const of = path.length > 0 ? ` of ${quote(pathName(path))}` : "";
  return problem(path, `Unexpected value ${quote(shown)}${of}, expected ${expected}`);
}
function pathName(path) {
  return path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("").slice(1);
}
var mostKeys = 12;
function unknownKey(key, path, accepted) {
  const where = path.length > 0 ? ` in ${quote(pathName(path))}` : "";
  const start = `Unexpected key ${quote(key)}${where}`;
  const meant = suggest(key, accepted);
  if (accepted.length === 0) return `${start}, expected none`;
  if (meant === void 0) return `${start}, expected ${oneOf(accepted)}`;
  const question = `did you mean ${quote(meant)}?`;
  if (accepted.length > mostKeys) return `${start}, ${question}`;
  return `${start}, expected ${oneOf(accepted)}; ${question}`;
}
function suggest(name2, accepted) {
  return closest(name2, accepted) ?? accepted.find((one) => one.endsWith(`-${name2}`));
}
function checkNames(config) {
  const overrides = config.overrides ?? [];
  return [
    ...checkPatterns(config.files, ["files"]),
    ...checkPatterns(config.ignore, ["ignore"]),
    ...overrides.flatMap(({ files }, index) => checkPatterns(files, ["overrides", index, "files"])),
    ...Object.entries(config.formats ?? {}).flatMap(([name2, format]) => checkFormat(name2, format)),
    ...checkChoice(config, config, []),
    ...checkRuleNames(config, []),
    ...overrides.flatMap((override, index) => [
      ...checkChoice({ ...config, ...override }, override, ["overrides", index]),
      ...checkRuleNames(override, ["overrides", index])
    ])
  ];
}
function checkPatterns(patterns = [], path) {
  return patterns.flatMap((pattern2, index) => {
    try {
      compileGlob(pattern2);
      return [];
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      const at = [...path, index];
      return problem(
        at,
        `Unexpected value ${quote(pattern2)} of ${quote(pathName(at))}: ${error.message}`
      );
    }
  });
}
var reservedNames = ["auto", "unknown"];
function checkFormat(name2, format) {
  const path = ["formats", name2];
  const problems = [];
  if (reservedNames.includes(name2) || !/^[\w-]{1,60}$/.test(name2)) {
    const expected = `expected letters, digits, \`-\` or \`_\`, and not ${oneOf(reservedNames)}`;
    problems.push(problem(path, `Unexpected format name ${quote(name2)}, ${expected}`, true));
  }
  const sections = format.sections.map((section2) => section2.name);
  problems.push(...checkDoubles(format, path));
  for (const [index, section2] of (format.metadataSections ?? []).entries()) {
    problems.push(...checkName(section2, sections, [...path, "metadataSections", index]));
  }
  for (const [index, { values = [], final = [] }] of (format.fields ?? []).entries()) {
    const names = values.map(nameOfStatus);
    for (const [at, value] of final.entries()) {
      problems.push(...checkName(value, names, [...path, "fields", index, "final", at]));
    }
  }
  const types = Object.keys(format.types ?? {});
  for (const [type2, { required }] of Object.entries(format.types ?? {})) {
    for (const section2 of Object.keys(required)) {
      const at = [...path, "types", type2, "required", section2];
      problems.push(...checkName(section2, sections, at, true));
    }
  }
  if (format.defaultType !== void 0) {
    problems.push(...checkName(format.defaultType, types, [...path, "defaultType"]));
  }
  return problems;
}
function checkDoubles(format, path) {
  const seen = /* @__PURE__ */ new Map();
  return format.sections.flatMap(
    ({ name: name2, aliases = [], commonAliases = [] }, index) => [name2, ...aliases, ...commonAliases].flatMap((heading) => {
      const before = seen.get(toKey(heading));
      seen.set(toKey(heading), name2);
      if (before === void 0 || before === name2) return [];
      const at = [...path, "sections", index];
      return problem(
        at,
        `Unexpected ${quote(heading)} in ${quote(name2)}, ${quote(before)} has it too`
      );
    })
  );
}
function checkName(name2, accepted, path, atKey = false) {
  if (accepted.includes(name2)) return [];
  const meant = suggest(name2, accepted);
  const question = meant === void 0 ? "" : `; did you mean ${quote(meant)}?`;
  const expected = accepted.length > 0 ? oneOf(accepted) : "none";
  const what = atKey ? `Unexpected key ${quote(name2)} in ${quote(pathName(path.slice(0, -1)))}` : `Unexpected value ${quote(name2)} of ${quote(pathName(path))}`;
  return [problem(path, `${what}, expected ${expected}${question}`, atKey)];
}
function checkChoice(holds, { format, type: type2 }, path) {
  const formats2 = allFormats(holds);
  const names = ["auto", ...formats2.map(({ name: name2 }) => name2)];
  const problems = format === void 0 ? [] : checkName(format, names, [...path, "format"]);
  if (type2 === void 0) return problems;
  const chosen = formats2.filter(({ name: name2 }) => !holds.format || [name2, "auto"].includes(holds.format));
  const types = new Set(chosen.flatMap((one) => Object.keys(one.types ?? {})));
  return [...problems, ...checkName(type2, ["auto", ...types], [...path, "type"])];
}
function checkRuleNames({ rules: rules2 = {} }, path) {
  return Object.keys(rules2).flatMap((id) => {
    const short = shortNameOf(id);
    if (short === id || !Object.hasOwn(rules2, short)) return [];
    const message = `Unexpected ${quote(short)} beside ${quote(id)}, expected one of these names of a rule`;
    return problem([...path, "rules", short], message, true);
  });
}

export {
  validateConfig
};
