// Copies a quotation with its credit line. Without this script both are text that can be selected as any other.
const told = document.createElement('p');
told.className = 'unseen';
told.setAttribute('role', 'status');
document.body.append(told);

async function copy(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  // Where the page does not come by HTTPS there is no clipboard but this old one.
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (!isCopied) {
    throw new Error('the browser refused to copy');
  }
}

function quotationOf(button) {
  const words = document.getElementById(button.dataset.of).querySelector('blockquote').cloneNode(true);
  words.querySelectorAll('sup').forEach((note) => note.remove());
  const credit = button.closest('.credit').querySelector('span').textContent;
  return words.textContent.trim() + '\n' + credit.trim();
}

for (const button of document.querySelectorAll('button.copy')) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    let result = button.dataset.done;
    try {
      await copy(quotationOf(button));
    } catch {
      result = button.dataset.refused;
    }
    button.textContent = result;
    told.textContent = result;
    setTimeout(() => {
      button.textContent = label;
      told.textContent = '';
    }, 2000);
  });
}
