import common from './messages/es/common.json';
import signIn from './messages/es/sign-in.json';
import today from './messages/es/today.json';
import patients from './messages/es/patients.json';
import patient from './messages/es/patient.json';
import builderItem from './messages/es/builder-item.json';
import builderPhases from './messages/es/builder-phases.json';
import builder from './messages/es/builder.json';
import program from './messages/es/program.json';
import library from './messages/es/library.json';
import handout from './messages/es/handout.json';
import plan from './messages/es/plan.json';
import settings from './messages/es/settings.json';
import dose from './messages/es/dose.json';
import rules from './messages/es/rules.json';
import balance from './messages/es/balance.json';
import changes from './messages/es/changes.json';
import errors from './messages/es/errors.json';
import exercise from './messages/es/exercise.json';
import figure from './messages/es/figure.json';
import exerciseForm from './messages/es/exercise-form.json';
import exerciseImport from './messages/es/exercise-import.json';
import links from './messages/es/links.json';
import mail from './messages/es/mail.json';
import templates from './messages/es/templates.json';
import palette from './messages/es/palette.json';

/** Every text in Spanish; the file's name is the namespace. */
export const spanish = { common, signIn, today, patients, patient, builder, builderItem, builderPhases, program, library, handout, plan, settings, dose, rules, balance, changes, errors, exercise, figure, exerciseForm, exerciseImport, links, mail, templates, palette };
