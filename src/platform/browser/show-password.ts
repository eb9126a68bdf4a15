/**
 * `<show-password>` adds a button to the password field inside it: pressed, the password can be read.
 * Without scripts the field is an ordinary password field.
 */
class ShowPassword extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field) return
    const danish = this.dataset['language'] === 'da'
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-unstyled show-password'
    button.setAttribute('aria-controls', field.id)

    function show(shown: boolean): void {
      if (!field) return
      field.type = shown ? 'text' : 'password'
      button.textContent = danish
        ? shown
          ? 'Skjul adgangskoden'
          : 'Vis adgangskoden'
        : shown
          ? 'Hide the password'
          : 'Show the password'
    }
    button.addEventListener('click', () => show(field.type === 'password'))
    // A password that was shown is not left behind in the browser's list of what was typed.
    field.form?.addEventListener('submit', () => show(false))
    show(false)
    field.after(button)
  }
}

customElements.define('show-password', ShowPassword)
