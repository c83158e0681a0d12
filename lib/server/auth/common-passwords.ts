/** Words and runs that lead every published list of guessed passwords, in the languages of the interface. */
export const commonPasswords: readonly string[] = [
  'password', 'passwort', 'passw0rd', 'p4ssword', 'contraseña', 'contrasena', 'clave', 'secret', 'secreto', 'letmein', 'welcome', 'bienvenido', 'admin', 'administrator', 'administrador', 'root', 'user', 'usuario', 'login', 'master', 'default', 'changeme', 'cambiame',
  'qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'zxcvbn', 'qwertz', 'azerty', 'qazwsx', 'abcdefghijklmnopqrstuvwxyz', 'abcdefgh', 'abcdef', 'abc',
  'iloveyou', 'teamo', 'tequiero', 'princess', 'princesa', 'sunshine', 'monkey', 'dragon', 'football', 'futbol', 'baseball', 'superman', 'batman', 'shadow', 'michael', 'jordan', 'charlie', 'trustno1', 'whatever', 'freedom', 'hello', 'hola', 'summer', 'verano', 'winter', 'invierno', 'spring', 'autumn',
  'homestretch', 'clinic', 'clinica', 'therapist', 'terapeuta', 'physio', 'fisio', 'physiotherapy', 'fisioterapia', 'exercise', 'ejercicio', 'patient', 'paciente', 'hospital', 'doctor', 'health', 'salud',
];
