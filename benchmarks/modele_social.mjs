// Payslips a second by modele-social: forward from the gross, backward from the employer's cost.
// node modele_social.mjs COUNT prints {"forward": ..., "backward": ...}.
import rules from "modele-social";
import Engine from "publicodes";

const silent = { log() {}, warn() {}, error() {} };
const engine = new Engine(rules, { logger: silent });
const count = Number(process.argv[2]);

// A second's worth of payslips: `asked` is given `start`, `start` + 37... euros a month.
function rate(asked, start, wanted) {
  const began = performance.now();
  for (let i = 0; i < count; i++) {
    engine.setSituation({ [asked]: `${start + 37 * i} €/mois` });
    for (const name of wanted) {
      if (!(engine.evaluate(name).nodeValue > 0)) throw new Error(`${name} has no value`);
    }
  }
  return count / ((performance.now() - began) / 1000);
}

const gross = "salarié . contrat . salaire brut";
const cost = "salarié . coût total employeur";
const net = "salarié . rémunération . net . à payer avant impôt";
console.log(
  JSON.stringify({ forward: rate(gross, 2000, [net, cost]), backward: rate(cost, 2700, [gross, net]) }),
);
