# SPDX-License-Identifier: GPL-3.0-or-later
# Signs files with the certificate of the release; without one it says so and leaves them as they are.
#   sign.ps1 FILE...
# WINDOWS_CERTIFICATE: the PKCS #12 file in base 64; WINDOWS_CERTIFICATE_PASSWORD: its password.
$ErrorActionPreference = 'Stop'
if (-not $env:WINDOWS_CERTIFICATE) {
  Write-Host '::notice::No certificate is set: the files are not signed for Windows.'
  exit 0
}
$certificate = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
try {
  [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
  $kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin"
  $signtool = Get-ChildItem "$kits\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
  foreach ($file in $args) {
    & $signtool.FullName sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com `
      /f $certificate /p $env:WINDOWS_CERTIFICATE_PASSWORD $file
    if ($LASTEXITCODE -ne 0) { throw "signtool failed for $file" }
  }
} finally {
  Remove-Item -Force -ErrorAction SilentlyContinue $certificate
}
