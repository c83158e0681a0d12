import common from './messages/en/common.json';
import signIn from './messages/en/sign-in.json';
import today from './messages/en/today.json';
import patients from './messages/en/patients.json';
import patient from './messages/en/patient.json';
import builderItem from './messages/en/builder-item.json';
import builderPhases from './messages/en/builder-phases.json';
import builder from './messages/en/builder.json';
import program from './messages/en/program.json';
import library from './messages/en/library.json';
import handout from './messages/en/handout.json';
import plan from './messages/en/plan.json';
import settings from './messages/en/settings.json';
import dose from './messages/en/dose.json';
import rules from './messages/en/rules.json';
import balance from './messages/en/balance.json';
import changes from './messages/en/changes.json';
import errors from './messages/en/errors.json';
import exercise from './messages/en/exercise.json';
import figure from './messages/en/figure.json';
import exerciseForm from './messages/en/exercise-form.json';
import exerciseImport from './messages/en/exercise-import.json';
import links from './messages/en/links.json';
import mail from './messages/en/mail.json';
import templates from './messages/en/templates.json';
import palette from './messages/en/palette.json';

/** Every text in English; the file's name is the namespace. */
export const english = { common, signIn, today, patients, patient, builder, builderItem, builderPhases, program, library, handout, plan, settings, dose, rules, balance, changes, errors, exercise, figure, exerciseForm, exerciseImport, links, mail, templates, palette };
